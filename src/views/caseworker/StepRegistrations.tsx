import { useTranslation } from '../../i18n/fact-words.ts'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepSection } from './StepSection.tsx'
import type { StepPartProps } from './step-context.ts'

/** What is recorded, in which system, by whom and when. */
export function StepRegistrations({ site, page, level }: StepPartProps) {
  const { t } = useTranslation()
  const { registrations } = page.step
  if (registrations.length === 0) return null
  return (
    <StepSection title={t('step.registration')} level={level}>
      <ul>
        {registrations.map(({ system, point, by, when, status, formName }) => {
          const role = site.roles.find(({ id }) => id === by)?.name ?? by
          return (
            <li key={`${system} ${point} ${by}`}>
              {formName && <span className="form-name">{formName}: </span>}
              {when === null
                ? t('step.registrationItem', { point, system, role })
                : t('step.registrationItemWhen', { point, system, role, when })}{' '}
              {status !== 'stated' && <StatusTag status={status} />}
            </li>
          )
        })}
      </ul>
    </StepSection>
  )
}
