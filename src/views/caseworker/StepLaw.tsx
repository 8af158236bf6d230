import { useTranslation } from '../../i18n/fact-words.ts'
import { formatDay } from '../../i18n/format-day.ts'
import { formatDeadline } from '../../i18n/format-duration.ts'
import { anchorOf } from '../../model/step-anchors.ts'
import { Link } from '../../ui/Link.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepSection } from './StepSection.tsx'
import type { StepPartProps } from './step-context.ts'

/** The rules that a step names, and those behind its deadlines: what they say, where, and of which day our copy is. */
export function StepLaw({ page, level }: StepPartProps) {
  const { legalRules } = page.registers
  const { t } = useTranslation()
  if (legalRules.length === 0) return null
  return (
    <StepSection title={t('step.law')} level={level}>
      <ul>
        {legalRules.map(({ id, name, content, url, reference, date, deadline, status }) => (
          <li key={id} id={anchorOf.legalRule(id)}>
            <strong>{name}</strong>. {content}{' '}
            {deadline && `${t('step.deadline')}: ${formatDeadline(t, deadline)}. `}
            {url === null ? reference : <Link to={url}>{reference}</Link>},{' '}
            {t('step.ruleRead', { day: formatDay(date) })}.{' '}
            {status !== 'stated' && <StatusTag status={status} />}
          </li>
        ))}
      </ul>
    </StepSection>
  )
}
