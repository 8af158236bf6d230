import { useTranslation } from '../../i18n/page-words.ts'
import type { Part } from '../../model/pages/role-parts.ts'
import './duty.css'

const FILL = { A: 'A', R: 'R', C: 'C', I: 'I', attends: 'C', caseOwner: 'R' } as const

/** What a role is in a step, as a word, and in which form of the process when not in all. */
export function PartWord({ part: { name, status, formName } }: { readonly part: Part }) {
  const { t } = useTranslation()
  return (
    <>
      <span className="duty" data-letter={FILL[name]} data-status={status}>
        {t(`role.part.${name}`)}
        {status !== 'stated' && (
          <span className="visually-hidden"> ({t(`responsibility.mark.${status}`)})</span>
        )}
      </span>
      {formName !== null && <span className="form-name"> {formName}</span>}
    </>
  )
}
