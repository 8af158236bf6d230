import { useTranslation } from '../../i18n/fact-words.ts'
import { listed } from '../../i18n/listed.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { PartyId } from '../../model/ids.ts'
import { partyInText } from '../../model/party-in-text.ts'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { Link } from '../../ui/Link.tsx'
import { ConditionWords } from './ConditionWords.tsx'
import type { StepContext } from './step-context.ts'

/** Why the step exists, for whom and when, and what it asks or opens. */
export function StepIntro({ site, page }: StepContext) {
  const { step, registers } = page
  const { t } = useTranslation()
  const question = registers.questions.find(({ id }) => id === step.question)
  return (
    <div className="step-intro">
      <p className="purpose">{step.purpose}</p>
      {step.need && (
        <p className="need">
          <strong>{t('step.need')}:</strong>{' '}
          <ClaimValue claim={step.need} parties={site.parties} show={(need) => need} />
        </p>
      )}
      {step.appliesWhen && (
        <p>
          <ConditionWords condition={step.appliesWhen} registers={registers} />
        </p>
      )}
      {/* Most decisions are named by what they ask. */}
      {question && question.text !== step.name && (
        <p>{t('step.question', { question: question.text })}</p>
      )}
      {question && question.decidedBy.length > 0 && (
        <p>{t('step.decidedBy', { parties: namesOf(question.decidedBy, site.parties) })}</p>
      )}
      {step.calls && (
        <p>
          {t('step.opens')}{' '}
          <Link to={addressOf.map(step.calls)}>
            {site.processes.find(({ id }) => id === step.calls)?.name ?? step.calls}
          </Link>
        </p>
      )}
    </div>
  )
}

function namesOf(ids: readonly PartyId[], parties: SiteIndex['parties']): string {
  return listed(ids.map((id) => partyInText(parties, id)))
}
