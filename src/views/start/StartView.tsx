import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StartPage } from '../../model/pages/start-page.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { LatestNews } from './LatestNews.tsx'
import { MapCard } from './MapCard.tsx'
import '../../ui/frame-paper.css'
import './start.css'

export type StartViewProps = {
  readonly site: SiteIndex
  readonly page: StartPage
}

/**
 * The purpose, then the two doors, so that a phone shows both at once; below them for whom, the goal, what is new
 * and the maps themselves.
 */
export function StartView({ site, page }: StartViewProps) {
  const { t } = useTranslation()
  const { title, purpose } = site.settings
  const { audience, goal, news, maps } = page
  return (
    <div className="start">
      <div className="start-aim">
        <h1>{title}</h1>
        <p className="lead">{purpose}</p>
      </div>

      <div className="doors">
        <Door className="door-seek" to={seekAddress(site)} name={t('start.seek')}>
          {t('start.seekText')}
        </Door>
        <Door className="door-work" to={workAddress(site)} name={t('start.work')}>
          {t('start.workText')}
        </Door>
      </div>

      <dl className="start-aim">
        <div>
          <dt>{t('start.audience')}</dt>
          <dd>{audience}</dd>
        </div>
        <div>
          <dt>{t('start.goal')}</dt>
          <dd>{goal}</dd>
        </div>
      </dl>

      <LatestNews news={news} />

      <section aria-labelledby="kartorna">
        <h2 id="kartorna">{t('start.maps', { count: maps.length })}</h2>
        <p>{t('start.mapsText')}</p>
        <ul className="map-list">
          {maps.map((map) => (
            <MapCard key={map.id} process={map} level={3} />
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

type DoorProps = {
  readonly className: string
  readonly to: string
  readonly name: string
  readonly children: ReactNode
}

/** A way in for one of the two audiences. All of the card leads there; the name is the link's. */
function Door({ className, to, name, children }: DoorProps) {
  return (
    <section className={`door ${className}`} aria-label={name}>
      <h2>
        <Link to={to}>
          {name} <Icon name="arrow" />
        </Link>
      </h2>
      <p>{children}</p>
    </section>
  )
}

/** Straight to the one path there is; to the choice between them when there are several. */
function seekAddress(site: SiteIndex): string {
  const [only, ...others] = site.processes.filter(({ hasCitizenPath }) => hasCitizenPath)
  return only !== undefined && others.length === 0 ? addressOf.path(only.id) : addressOf.paths()
}

/** The same for the maps. */
function workAddress({ processes }: SiteIndex): string {
  const [only, ...others] = processes
  return only !== undefined && others.length === 0 ? addressOf.map(only.id) : addressOf.maps()
}
