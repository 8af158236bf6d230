import { useStoreApi } from '@xyflow/react'
import { useCallback, useSyncExternalStore } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useCanvas } from './canvas-context.ts'

/** In their order, each with its sign. */
const BUTTONS = [
  ['left', 'M14 5l-7 7 7 7'],
  ['right', 'M10 5l7 7-7 7'],
  ['up', 'M5 14l7-7 7 7'],
  ['down', 'M5 10l7 7 7-7'],
  ['zoomIn', 'M12 5v14M5 12h14'],
  ['zoomOut', 'M5 12h14'],
  ['fit', 'M4 9v-5h5M15 4h5v5M20 15v5h-5M9 20h-5v-5'],
  ['actual', 'M5 7l2-1.5v13M17 7l2-1.5v13M12 9v.5M12 15v.5'],
  ['nextStep', 'M3 12h13M11 6l6 6-6 6M20 5v14'],
] as const

export type ControlAction = (typeof BUTTONS)[number][0]

type CanvasControlsProps = {
  readonly onAction: (action: ControlAction) => void
  /** Would it change nothing now? */
  readonly isDeadEnd: (action: ControlAction) => boolean
}

/** All that dragging and pinching does, by a click each (A11Y-23). What would change nothing is off, and keeps the focus. */
export function CanvasControls({ onAction, isDeadEnd }: CanvasControlsProps) {
  const { t } = useTranslation()
  const { subscribe: onMove } = useStoreApi()
  const subscribe = useCallback(
    (changed: () => void) => {
      const leave = onMove(changed)
      addEventListener('scroll', changed)
      addEventListener('resize', changed)
      return () => {
        leave()
        removeEventListener('scroll', changed)
        removeEventListener('resize', changed)
      }
    },
    [onMove],
  )
  // As text, which is the same as long as it says the same.
  const off = useSyncExternalStore(subscribe, () =>
    BUTTONS.map(([action]) => Number(isDeadEnd(action))).join(''),
  )
  const { shortcuts } = useCanvas()
  return (
    <fieldset className="canvas-controls">
      <legend>{t('map.controls')}</legend>
      {BUTTONS.map(([action, sign], index) => (
        <button
          key={action}
          type="button"
          data-action={action}
          aria-label={t(`map.${action}`)}
          title={t(`map.${action}`)}
          aria-disabled={off[index] === '1' || undefined}
          onClick={() => onAction(action)}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
      {shortcuts}
    </fieldset>
  )
}
