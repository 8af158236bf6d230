import { useTranslation } from '../../i18n/fact-words.ts'
import type { ProcessPage, Registers, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepId } from '../../model/ids.ts'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { StepFacts } from './StepFacts.tsx'
import { StepPlace } from './StepPlace.tsx'
import './step.css'

export type StepViewProps = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly page: ProcessPage
  readonly stepId: StepId
  readonly text: Text
}

/** A step as a page of its own: complete, and the same facts as beside the map. */
export function StepView({ site, registers, page, stepId, text }: StepViewProps) {
  const { t } = useTranslation()
  const step = page.process.steps.find(({ id }) => id === stepId)
  if (!step) return null
  const party = site.parties.find(({ id }) => id === step.lane)
  return (
    <article className="step-page" data-part={step.lane} data-steg={step.id}>
      <StepPlace order={page.order} phases={page.process.phases} step={step} />
      <h1>{step.name}</h1>
      {party && (
        <p>
          <PartyName party={party} />
        </p>
      )}
      <p className="step-ways">
        <Link to={`${addressOf.map(page.process.id)}#steg-${step.id}`}>{t('step.toMap')}</Link>
      </p>
      <div className="step-body">
        <StepFacts
          context={{ site, registers, page }}
          step={step}
          level={2}
          text={text && <Prose text={text} />}
        />
      </div>
    </article>
  )
}
