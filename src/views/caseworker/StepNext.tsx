import { useTranslation } from '../../i18n/fact-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { comesBefore } from '../../model/before-after.ts'
import { Link } from '../../ui/Link.tsx'
import { StepSection } from './StepSection.tsx'
import type { StepPartProps } from './step-context.ts'
import { Ways } from './Ways.tsx'

/** What happens next, on which conditions, and what came before. */
export function StepNext({ context, step, level }: StepPartProps) {
  const { registers, page } = context
  const { process, order } = page
  const { t } = useTranslation()
  const numberOf = new Map(order.map((id, i) => [id, i + 1]))
  const incoming = comesBefore(process, step.id)
  const meeting = process.steps.find(({ id }) => id === step.meetsAt)
  const link = ({ id, name }: { readonly id: typeof step.id; readonly name: string }) => (
    <Link to={addressOf.step(process.id, id)}>
      {t('step.numbered', { number: numberOf.get(id) ?? 0, name })}
    </Link>
  )
  return (
    <div className="step-next">
      <StepSection title={t('step.next')} level={level}>
        <Ways process={process} step={step} numberOf={numberOf} registers={registers} />
        {meeting && (
          <p>
            {t('step.meets')} {link(meeting)}
          </p>
        )}
      </StepSection>
      <StepSection title={t('step.before')} level={level}>
        {incoming.length === 0 ? (
          <p>{t('step.isStart')}</p>
        ) : (
          <ul>
            {incoming.map(({ step: from, flow }) => (
              <li key={flow.id}>
                {link(from)}
                {flow.label !== null && <> ({flow.label})</>}
              </li>
            ))}
          </ul>
        )}
      </StepSection>
    </div>
  )
}
