import { useTranslation } from '../../i18n/fact-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepPage } from '../../model/pages/step-page.ts'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { StepFacts } from './StepFacts.tsx'
import { StepPlace } from './StepPlace.tsx'

export type StepViewProps = {
  readonly site: SiteIndex
  readonly page: StepPage
  readonly text: Text
}

/** A step as a page of its own: complete, and the same facts as beside the map. */
export function StepView({ site, page, text }: StepViewProps) {
  const { t } = useTranslation()
  const { process, step, place } = page
  const party = site.parties.find(({ id }) => id === step.lane)
  return (
    <article className="step-page" data-part={step.lane} data-steg={step.id}>
      <StepPlace {...place} phase={place.phase.name} kind={step.kind} />
      <h1>{step.name}</h1>
      {party && (
        <p>
          <PartyName party={party} />
        </p>
      )}
      <p className="step-ways">
        <Link to={`${addressOf.map(process.id)}#steg-${step.id}`}>{t('step.toMap')}</Link>
      </p>
      <div className="step-body">
        <StepFacts site={site} page={page} level={2} text={text && <Prose text={text} />} />
      </div>
    </article>
  )
}
