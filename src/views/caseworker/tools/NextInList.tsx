import { createPortal } from 'react-dom'
import { useTranslation } from '../../../i18n/tool-words.ts'
import type { MapPage } from '../../../layout/published-site.ts'
import type { StepId } from '../../../model/ids.ts'
import { hitWords } from './hit-words.ts'
import { leadOn, orderOf } from './lead-on.ts'

type NextInListProps = {
  readonly page: MapPage
  readonly lifted: ReadonlySet<StepId>
  /** The step in the list that the reader has been led to. */
  readonly hit: StepId | null
  readonly onLead: (step: StepId, way: { readonly place: 'list' }) => void
}

/** At the step in the list that the reader has been led to, one Tab from its name: on to the next. The tools are far above. */
export function NextInList({ page, lifted, hit, onLead }: NextInListProps) {
  const { t } = useTranslation()
  const item = hit && document.querySelector(`#steg-${CSS.escape(hit)} > div`)
  if (!item || lifted.size < 2) return null
  return createPortal(
    <button
      type="button"
      onClick={() => leadOn(t, page, lifted, hit, (step) => onLead(step, { place: 'list' }))}
    >
      {hitWords(t, 'hitsOnMap', orderOf(page), lifted, hit)}
    </button>,
    item,
  )
}
