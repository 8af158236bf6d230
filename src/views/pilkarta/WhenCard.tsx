import { formatDeadline, formatDuration } from '../../i18n/format-duration.ts'
import { listed } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers } from '../../layout/published-site.ts'
import type { ExplainedPart } from '../../model/explain-terms.ts'
import type { Step } from '../../model/process.ts'
import { readerDeadlines } from '../../model/reader-deadlines.ts'
import { readerDurations } from '../../model/reader-duration.ts'
import { Card } from '../../ui/Card.tsx'
import { ExplainedText } from './ExplainedText.tsx'

export type WhenCardProps = {
  readonly when: readonly ExplainedPart[]
  readonly registers: Pick<Registers, 'roles' | 'parties' | 'legalRules' | 'sources'>
  readonly step: Step
  /** Told at the station too: their deadlines are the reader's, and their own time is not. */
  readonly toldHere: readonly Step[]
}

/**
 * When it happens, how long it takes, and the deadlines that concern the reader: drawn from the model, apart from the text (LANG-12).
 * Each with what makes it one, so that an example from elsewhere is not read as a rule.
 * Where a deadline is written stands among the sources: a day beside it would look like one to keep.
 */
export function WhenCard({ when, registers, step, toldHere }: WhenCardProps) {
  const { t } = useTranslation()
  const { deadlines, isAnyOpen, isDisputed } = readerDeadlines(registers, [step, ...toldHere])
  return (
    <Card title={t('citizen.when')} icon="calendar">
      {when.length > 0 && <ExplainedText parts={when} />}
      {readerDurations(registers, step).map(({ duration, basis, formName }) => {
        const time = { duration: formatDuration(t, duration) }
        return (
          <p key={`${time.duration} ${formName}`}>
            {formName !== null && `${formName}: `}
            {basis.kind === 'elsewhere'
              ? t('citizen.duration.elsewhere', { ...time, places: listed(basis.places) })
              : t(`citizen.duration.${basis.kind}`, time)}
          </p>
        )
      })}
      {deadlines.map(({ deadline, basis, formName, citizenText }) => {
        const words = formatDeadline(t, deadline)
        return (
          <p className="deadline" key={`${words} ${formName}`}>
            {formName !== null && `${formName}: `}
            <strong>{citizenText ?? t('citizen.deadline', { deadline: words })}</strong>{' '}
            {basis.kind === 'elsewhere'
              ? t('citizen.deadlineBasis.elsewhere', { places: listed(basis.places) })
              : t(`citizen.deadlineBasis.${basis.kind}`)}
          </p>
        )
      })}
      {isAnyOpen && (
        <p className="fine">{t(isDisputed ? 'citizen.deadlineOpen' : 'citizen.deadlineSilent')}</p>
      )}
    </Card>
  )
}
