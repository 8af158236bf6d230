import { useSearch } from 'wouter'
import { useTranslation } from '../../i18n/fact-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepPage } from '../../model/pages/step-page.ts'
import { Link } from '../../ui/Link.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { StepBody } from './StepBody.tsx'
import { StepParty } from './StepParty.tsx'
import { StepPlace } from './StepPlace.tsx'

export type StepViewProps = {
  readonly site: SiteIndex
  readonly page: StepPage
  readonly text: Text
}

/** A step as a page of its own: complete, and the same facts as beside the map, in the form that the address names. */
export function StepView({ site, page, text }: StepViewProps) {
  const { t } = useTranslation()
  const { process, step, place } = page
  const query = useSearch()
  const search = useHydrated() && query !== '' ? `?${query}` : ''
  return (
    <article className="step-page" data-part={step.lane} data-steg={step.id}>
      <StepPlace {...place} phase={place.phase.name} kind={step.kind} />
      <h1>{step.name}</h1>
      <StepParty site={site} step={step} />
      <p className="step-ways">
        <Link to={`${addressOf.map(process.id)}${search}#steg-${step.id}`}>{t('step.toMap')}</Link>
      </p>
      <StepBody
        site={site}
        page={page}
        text={text}
        form={new URLSearchParams(search).get('form')}
        search={search}
        level={2}
      >
        <Link to={addressOf.step(process.id, step.id)}>{t('step.inAllForms')}</Link>
      </StepBody>
    </article>
  )
}
