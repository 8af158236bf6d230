import { useTranslation } from '../../i18n/page-words.ts'
import type { Part } from '../../model/pages/role-parts.ts'
import './duty.css'

const FILL = { A: 'A', R: 'R', C: 'C', I: 'I', attends: 'C', caseOwner: 'R' } as const

/** What a role is in a step, in words. The form of the process is said once, after all that holds in it alone. */
export function PartWords({ parts }: { readonly parts: readonly Part[] }) {
  const { t } = useTranslation()
  const formNames = [...new Set(parts.map(({ formName }) => formName))]
  return formNames.map((formName) => (
    <span key={formName} className="part-words">
      {parts
        .filter((part) => part.formName === formName)
        .map(({ name, status }) => (
          <span key={name} className="duty" data-letter={FILL[name]} data-status={status}>
            {t(`role.part.${name}`)}
            {status === 'inferred' && (
              <span className="visually-hidden"> ({t('responsibility.mark.inferred')})</span>
            )}
            {status === 'open' && <small> {t('responsibility.mark.open')}</small>}
          </span>
        ))}
      {formName !== null && <span className="form-name"> {formName}</span>}
    </span>
  ))
}
