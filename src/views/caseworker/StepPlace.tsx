import { useTranslation } from '../../i18n/use-translation.ts'
import type { StepKind } from '../../model/process.ts'
import './step-place.css'

/** "Steg 5 av 28 · Utreda · aktivitet" */
export function StepPlace(props: {
  /** In reading order, from 1. */
  readonly number: number
  readonly total: number
  readonly phase: string
  readonly kind: StepKind
}) {
  const { number, total, phase, kind } = props
  const { t } = useTranslation()
  return (
    <p className="step-place">
      {t('step.placeOf', { number, total, phase, kind: t(`step.kind.${kind}`) })}
    </p>
  )
}
