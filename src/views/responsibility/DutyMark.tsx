import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import type { ProcessId, StepId } from '../../model/ids.ts'
import type { StepDuty } from '../../model/pages/duty-page.ts'
import { Link } from '../../ui/Link.tsx'

/**
 * One role's part in one step, as a word. It leads to the step for who points; the keyboard gets there by the name of
 * the row, so that nobody has to pass two hundred stops.
 */
export function DutyMark(props: {
  readonly process: ProcessId
  readonly step: StepId
  readonly duty: StepDuty
}) {
  const { t } = useTranslation()
  const { process, step, duty } = props
  const { role, letter, status } = duty
  return (
    <Link
      to={addressOf.step(process, step)}
      tabIndex={-1}
      className="duty"
      data-ansvar={`${process}/${step}/${role}/${letter}`}
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
