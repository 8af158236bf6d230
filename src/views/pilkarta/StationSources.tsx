import { formatDay } from '../../i18n/format-day.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { Registers, SiteIndex } from '../../layout/published-site.ts'
import type { CitizenStation } from '../../model/citizen-path.ts'
import { readerDeadlines } from '../../model/station-facts.ts'
import { Link } from '../../ui/Link.tsx'
import { ReviewLine } from '../../ui/ReviewLine.tsx'
import { SourceList } from '../../ui/SourceList.tsx'

export type StationSourcesProps = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly station: CitizenStation
}

/** How firmly the page stands, told calmly: what is not confirmed is said at once, the sources are one tap away. */
export function StationSources({ site, registers, station }: StationSourcesProps) {
  const { t } = useTranslation()
  const { step, text, toldHere } = station
  const review = text?.review ?? step.review
  const owner = site.parties.find(({ id }) => id === review.owner)?.name ?? review.owner
  const steps = [step, ...toldHere]
  const { rules: deadlineRules } = readerDeadlines(registers, steps)
  const rules = registers.legalRules.filter(
    ({ id, citizenText }) =>
      citizenText !== null && (step.legalRules.includes(id) || deadlineRules.includes(id)),
  )
  return (
    <section className="station-sources fine" aria-labelledby="underlag-for-texten">
      <h2 id="underlag-for-texten">{t('citizen.howSure')}</h2>
      {review.confirmedOn === null && <p>{t('citizen.unconfirmed', { owner })}</p>}
      {step.status !== 'stated' && <p>{t(`citizen.status.${step.status}`)}</p>}
      <details>
        <summary>{t('citizen.sourcesAndLaw')}</summary>
        {rules.length > 0 && (
          <ul>
            {rules.map((rule) => (
              <li key={rule.id}>
                {rule.citizenText}{' '}
                {rule.url === null ? rule.reference : <Link to={rule.url}>{rule.reference}</Link>},{' '}
                {t('citizen.readOn', { day: formatDay(rule.date) })}.
              </li>
            ))}
          </ul>
        )}
        <SourceList
          citations={steps.flatMap(({ citations }) => citations)}
          sources={registers.sources}
        />
        <ReviewLine review={review} site={site} />
      </details>
    </section>
  )
}
