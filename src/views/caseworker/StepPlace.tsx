import { useTranslation } from '../../i18n/use-translation.ts'
import type { StepId } from '../../model/ids.ts'
import type { MapPhase, MapStep } from '../../model/map-process.ts'

/** "Steg 5 av 28 · Utreda · aktivitet" */
export function StepPlace(props: {
  /** All steps, in reading order. */
  readonly order: readonly StepId[]
  readonly phases: readonly MapPhase[]
  readonly step: MapStep
}) {
  const { order, phases, step } = props
  const { t } = useTranslation()
  return (
    <p className="step-place">
      {t('step.placeOf', {
        number: order.indexOf(step.id) + 1,
        total: order.length,
        phase: phases.find(({ id }) => id === step.phase)?.name ?? '',
        kind: t(`step.kind.${step.kind}`),
      })}
    </p>
  )
}
