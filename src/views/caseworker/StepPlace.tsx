import { useTranslation } from 'react-i18next'
import type { ProcessPage } from '../../layout/published-site.ts'
import type { Step } from '../../model/process.ts'

/** "Steg 5 av 28 · Utreda · aktivitet" */
export function StepPlace({ page, step }: { readonly page: ProcessPage; readonly step: Step }) {
  const { t } = useTranslation()
  const phase = page.process.phases.find(({ id }) => id === step.phase)
  return (
    <p className="step-place">
      {t('step.placeOf', {
        number: page.wide.steps.findIndex(({ id }) => id === step.id) + 1,
        total: page.wide.steps.length,
        phase: phase?.name ?? '',
        kind: t(`step.kind.${step.kind}`),
      })}
    </p>
  )
}
