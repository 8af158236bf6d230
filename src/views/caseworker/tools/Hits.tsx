import type { MouseEvent } from 'react'
import { useTranslation } from '../../../i18n/tool-words.ts'
import type { MapPage } from '../../../layout/published-site.ts'
import type { StepId } from '../../../model/ids.ts'
import { hitWords } from './hit-words.ts'
import { leadOn, orderOf } from './lead-on.ts'
import { pressAgain } from './press-again.ts'

type HitsProps = {
  readonly page: MapPage
  readonly isFiltered: boolean
  readonly lifted: ReadonlySet<StepId>
  readonly after: StepId | null
  /** Why there is none. */
  readonly noHit: string
  readonly onLead: (step: StepId) => void
  readonly onClear: () => void
}

/** On to what the filters lift, or why that is nothing, and back to the whole map. */
export function Hits({ page, isFiltered, lifted, after, noHit, onLead, onClear }: HitsProps) {
  const { t } = useTranslation()
  const clear = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The button goes with what it cleared; the focus goes to where one begins to choose.
    currentTarget.closest('.map-folded')?.querySelector('select')?.focus()
    onClear()
  }
  const next = ({ currentTarget, nativeEvent, clientX, clientY }: MouseEvent<HTMLElement>) => {
    leadOn(t, page, lifted, after, onLead)
    const isByMouse = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'mouse'
    if (isByMouse) pressAgain(currentTarget, clientX, clientY)
  }
  return (
    <span className="map-hits" data-off={isFiltered ? undefined : true}>
      {isFiltered && lifted.size === 0 ? (
        <span>{noHit}</span>
      ) : (
        <button type="button" className="button" onClick={next}>
          {hitWords(t, 'hits', orderOf(page), lifted, after)}
        </button>
      )}
      <button type="button" className="button" onClick={clear}>
        {t('map.clear')}
      </button>
    </span>
  )
}
