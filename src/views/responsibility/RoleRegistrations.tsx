import { useTranslation } from '../../i18n/page-words.ts'
import type { RolePage } from '../../model/pages/role-page.ts'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { StepLink } from '../../ui/StepLink.tsx'
import { placeKey } from './place-key.ts'

export type RoleRegistrationsProps = { readonly registrations: RolePage['registrations'] }

/** What a role records, in which system, and in which step. */
export function RoleRegistrations({ registrations }: RoleRegistrationsProps) {
  const { t } = useTranslation()
  return (
    <ul>
      {registrations.map(({ process, step, system, point, when, status, formName }) => (
        <li key={`${placeKey({ process, step })} ${system} ${point}`}>
          {formName && <span className="form-name">{formName}: </span>}
          {when === null
            ? t('role.registration', { point, system })
            : t('role.registrationWhen', { point, system, when })}{' '}
          {status !== 'stated' && <StatusTag status={status} />}{' '}
          <span className="fine">
            {t('role.inStep')} <StepLink process={process} step={step} />
          </span>
        </li>
      ))}
    </ul>
  )
}
