import { formatDeadline } from '../../i18n/format-duration.ts'
import { listed } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers } from '../../layout/published-site.ts'
import type { Step } from '../../model/process.ts'
import { readerDeadlines } from '../../model/reader-deadlines.ts'
import { Card } from '../../ui/Card.tsx'
import { ExplainedText } from './ExplainedText.tsx'
import type { ExplainedPart } from './explain-terms.ts'

export type WhenCardProps = {
  readonly when: readonly ExplainedPart[]
  readonly registers: Pick<Registers, 'roles' | 'parties' | 'legalRules' | 'sources'>
  /** The station's step and those told at it. */
  readonly steps: readonly Step[]
}

/**
 * When it happens, and the deadlines that concern the reader: drawn from the model, apart from the text (LANG-12).
 * Each with what makes it one, so that an example from elsewhere is not read as a rule.
 * Where a deadline is written stands among the sources: a day beside it would look like one to keep.
 */
export function WhenCard({ when, registers, steps }: WhenCardProps) {
  const { t } = useTranslation()
  const { deadlines, isAnyOpen, isDisputed } = readerDeadlines(registers, steps)
  return (
    <Card title={t('citizen.when')} icon="calendar">
      {when.length > 0 && <ExplainedText parts={when} />}
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
