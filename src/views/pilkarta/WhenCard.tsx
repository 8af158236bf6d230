import { formatDay } from '../../i18n/format-day.ts'
import { formatDeadline } from '../../i18n/format-duration.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { Step } from '../../model/process.ts'
import { settledOrMeanwhile } from '../../model/provenance.ts'
import type { LegalRule } from '../../model/site.ts'
import { Card } from '../../ui/Card.tsx'
import { Link } from '../../ui/Link.tsx'
import { ExplainedText } from './ExplainedText.tsx'
import type { ExplainedPart } from './explain-terms.ts'

export type WhenCardProps = {
  readonly when: readonly ExplainedPart[]
  /** The station's step and those told at it. */
  readonly steps: readonly Step[]
  readonly legalRules: readonly LegalRule[]
}

/** When it happens, and the deadlines that hold: drawn from the model, apart from the text (LANG-12). */
export function WhenCard({ when, steps, legalRules }: WhenCardProps) {
  const { t } = useTranslation()
  const deadlines = steps.flatMap((step) => {
    const deadline = step.deadline && settledOrMeanwhile(step.deadline)
    return deadline ? [{ step, deadline }] : []
  })
  const open = steps.some(({ deadline }) => deadline?.kind === 'open')
  return (
    <Card title={t('citizen.when')} icon="calendar">
      {when.length > 0 && (
        <p>
          <ExplainedText parts={when} />
        </p>
      )}
      {deadlines.map(({ step, deadline }) => {
        const rule = legalRules.find(({ id }) => id === deadline.rule)
        return (
          <p className="deadline" key={step.id}>
            <strong>{t('citizen.deadline', { deadline: formatDeadline(t, deadline) })}</strong>
            {rule !== undefined && (
              <span className="fine">
                {' '}
                {rule.url === null ? rule.reference : <Link to={rule.url}>{rule.reference}</Link>},{' '}
                {formatDay(rule.date)}.
              </span>
            )}
          </p>
        )
      })}
      {open && <p className="fine">{t('citizen.deadlineOpen')}</p>}
    </Card>
  )
}
