import { useTranslation } from '../../i18n/fact-words.ts'
import { formatDeadline } from '../../i18n/format-duration.ts'
import { anchorOf } from '../../model/step-anchors.ts'
import { RuleReference } from '../../ui/RuleReference.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepSection } from './StepSection.tsx'
import type { StepPartProps } from './step-context.ts'

/** The rules that a step names, and those behind its deadlines: what they say, where, and how old our copy is. */
export function StepLaw({ page, level }: StepPartProps) {
  const { legalRules, sources } = page.registers
  const { t } = useTranslation()
  if (legalRules.length === 0) return null
  return (
    <StepSection title={t('step.law')} level={level}>
      <ul>
        {legalRules.map((rule) => (
          <li key={rule.id} id={anchorOf.legalRule(rule.id)}>
            <strong>{rule.name}</strong>. {rule.content}{' '}
            {rule.deadline && `${t('step.deadline')}: ${formatDeadline(t, rule.deadline)}. `}
            {rule.status !== 'stated' && <StatusTag status={rule.status} />}{' '}
            <RuleReference rule={rule} sources={sources} />
          </li>
        ))}
      </ul>
    </StepSection>
  )
}
