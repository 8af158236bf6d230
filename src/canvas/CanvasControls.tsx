import { useTranslation } from '../i18n/use-translation.ts'
import { useCanvas } from './canvas-context.ts'

export type ControlAction =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'actual'
  | 'nextStep'

const SIGNS: Readonly<Record<ControlAction, string>> = {
  left: 'M14 5l-7 7 7 7',
  right: 'M10 5l7 7-7 7',
  up: 'M5 14l7-7 7 7',
  down: 'M5 10l7 7 7-7',
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  fit: 'M4 9v-5h5M15 4h5v5M20 15v5h-5M9 20h-5v-5',
  actual: 'M5 7l2-1.5v13M17 7l2-1.5v13M12 9v.5M12 15v.5',
  nextStep: 'M3 12h13M11 6l6 6-6 6M20 5v14',
}
const ORDER = [
  'left',
  'right',
  'up',
  'down',
  'zoomIn',
  'zoomOut',
  'fit',
  'actual',
  'nextStep',
] as const satisfies readonly ControlAction[]

/** All that dragging and pinching does, by a click each (A11Y-23). */
export function CanvasControls({
  onAction,
}: {
  readonly onAction: (action: ControlAction) => void
}) {
  const { t } = useTranslation()
  const { shortcuts } = useCanvas()
  return (
    <fieldset className="canvas-controls">
      <legend>{t('map.controls')}</legend>
      {ORDER.map((action) => (
        <button
          key={action}
          type="button"
          data-action={action}
          aria-label={t(`map.${action}`)}
          title={t(`map.${action}`)}
          onClick={() => onAction(action)}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d={SIGNS[action]} />
          </svg>
        </button>
      ))}
      {shortcuts}
    </fieldset>
  )
}
