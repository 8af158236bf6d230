import { createPortal } from 'react-dom'
import { useTranslation } from '../../../i18n/tool-words.ts'
import type { MapPage } from '../../../layout/published-site.ts'
import type { StepId } from '../../../model/ids.ts'
import { hitWords } from './hit-words.ts'
import { leadOn, orderOf } from './lead-on.ts'

type NextHitProps = {
  readonly page: MapPage
  readonly lifted: ReadonlySet<StepId>
  /** The step that the reader has been led to. */
  readonly hit: StepId | null
  /** Where they have been led, if the tools are far above it: a canvas has the button among its own. */
  readonly place: 'map' | 'list' | null
  readonly onLead: (step: StepId, way: { readonly place: 'map' | 'list' }) => void
}

/**
 * On to the next hit from where the reader has been led, or to the first: in the list one Tab from the step's name, on a
 * drawing that the page scrolls at the lower edge of the window, beside the way back up to the tools.
 */
export function NextHit({ page, lifted, hit, place, onLead }: NextHitProps) {
  const { t } = useTranslation()
  const room =
    place === 'map'
      ? document.querySelector('#karta')
      : place && hit && document.querySelector(`#steg-${CSS.escape(hit)} > div`)
  if (!room || !place) return null
  const next = lifted.size > 1 && (
    <button
      type="button"
      className={place === 'map' ? 'button' : undefined}
      onClick={() => leadOn(t, page, lifted, hit, (step) => onLead(step, { place }))}
    >
      {hitWords(t, 'hitsOnMap', orderOf(page), lifted, hit)}
    </button>
  )
  if (place === 'list') return createPortal(next, room)
  return createPortal(
    <div className="on-map">
      {next}
      <a className="button" href="#innehall">
        {t('map.toTools')}
      </a>
    </div>,
    room,
  )
}
