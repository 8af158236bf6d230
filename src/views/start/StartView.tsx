import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { MapCard } from './MapCard.tsx'
import { mainFirst } from './main-first.ts'
import './start.css'

/**
 * Purpose, target group and goal, then two doors. The citizen's is short and comes first, so that a phone shows it
 * at once; behind the caseworker's stand the maps themselves.
 */
export function StartView({ site }: { readonly site: SiteIndex }) {
  const { t } = useTranslation()
  const { title, purpose, audience, goal } = site.settings
  return (
    <div className="start">
      <div className="start-aim">
        <h1>{title}</h1>
        <p className="lead">{purpose}</p>
        <dl>
          <div>
            <dt>{t('start.audience')}</dt>
            <dd>{audience}</dd>
          </div>
          <div>
            <dt>{t('start.goal')}</dt>
            <dd>{goal}</dd>
          </div>
        </dl>
      </div>

      <section className="door door-seek" aria-labelledby="soker">
        <h2 id="soker">{t('start.seek')}</h2>
        <p>{t('start.seekText')}</p>
        <Link className="button main-button" to={seekAddress(site)}>
          {t('start.seekOpen')} <Icon name="arrow" />
        </Link>
      </section>

      <section className="door door-work" aria-labelledby="arbetar">
        <h2 id="arbetar">{t('start.work')}</h2>
        <p>{t('start.workText')}</p>
        <ul className="map-list">
          {mainFirst(site).map((process) => (
            <MapCard key={process.id} process={process} level={3} />
          ))}
        </ul>
      </section>

      <section className="start-parties" aria-labelledby="parterna">
        <h2 id="parterna">{t('start.parties')}</h2>
        <p>{t('start.partiesText')}</p>
        <ul className="party-list">
          {site.parties
            .filter(({ isIndividual }) => !isIndividual)
            .map((party) => (
              <li key={party.id}>
                <Link to={addressOf.party(party.id)} data-part={party.id}>
                  <PartyName party={party} />
                </Link>
              </li>
            ))}
        </ul>
      </section>
    </div>
  )
}

/** Straight to the one path there is; to the choice between them when there are several. */
function seekAddress(site: SiteIndex): string {
  const [only, ...others] = site.processes.filter(({ hasCitizenPath }) => hasCitizenPath)
  return only !== undefined && others.length === 0 ? addressOf.path(only.id) : addressOf.paths()
}
