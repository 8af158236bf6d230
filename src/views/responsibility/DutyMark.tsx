import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import type { Duty } from '../../model/duties.ts'
import { Link } from '../../ui/Link.tsx'

/**
 * One role's part in one step, as a word. It leads to the step for who points; the keyboard gets there by the name of
 * the row, so that nobody has to pass two hundred stops.
 */
export function DutyMark({ duty }: { readonly duty: Duty }) {
  const { t } = useTranslation()
  const { process, step, role, letter, status } = duty
  return (
    <Link
      to={addressOf.step(process.id, step.id)}
      tabIndex={-1}
      className="duty"
      data-ansvar={`${process.id}/${step.id}/${role}/${letter}`}
      data-letter={letter}
      data-status={status}
    >
      {t(`responsibility.letter.${letter}`)}
      {status === 'inferred' && (
        <span className="visually-hidden"> ({t('responsibility.mark.inferred')})</span>
      )}
      {status === 'open' && <small> {t('responsibility.mark.open')}</small>}
    </Link>
  )
}
