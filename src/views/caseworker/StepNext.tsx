import { useTranslation } from '../../i18n/fact-words.ts'
import { addressOf } from '../../model/addresses.ts'
import type { NearStep } from '../../model/pages/step-page.ts'
import { Link } from '../../ui/Link.tsx'
import { StepSection } from './StepSection.tsx'
import type { StepPartProps } from './step-context.ts'
import { Ways } from './Ways.tsx'

/** What happens next, on which conditions, and what came before. */
export function StepNext({ page, search = '', level }: StepPartProps) {
  const { process, step, before, beforeAtLimit } = page
  const { t } = useTranslation()
  const meeting = process.steps.find(({ id }) => id === step.meetsAt)
  const link = ({ id, name, number }: NearStep) => (
    <Link to={addressOf.step(process.id, id) + search}>{t('step.numbered', { number, name })}</Link>
  )
  return (
    <div className="step-next">
      <StepSection title={t('step.next')} level={level}>
        <Ways page={page} search={search} />
        {meeting && (
          <p>
            {t('step.meets')} {link(meeting)}
          </p>
        )}
      </StepSection>
      <StepSection title={t('step.before')} level={level}>
        {before.length + beforeAtLimit.length === 0 ? (
          <p>{t('step.isStart')}</p>
        ) : (
          <ul>
            {before.map(({ step: from, flow }) => (
              <li key={flow.id}>
                {link(from)}
                {flow.label !== null && <> ({flow.label})</>}
              </li>
            ))}
            {beforeAtLimit.map(({ step: from, label, times }) => (
              <li key={`${from.id} ${label}`}>
                {link(from)} ({label !== null && `${label}, `}
                {t('step.atLimit', { count: times })})
              </li>
            ))}
          </ul>
        )}
      </StepSection>
    </div>
  )
}
