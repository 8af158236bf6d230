import { listed } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { CONTENT_STATUS } from '../../model/content-status/addresses.ts'
import { GUIDE } from '../../model/guide-address.ts'
import type { AboutPage } from '../../model/pages/about-page.ts'
import { capitalised } from '../../ui/capitalised.ts'
import { Feedback } from '../../ui/Feedback.tsx'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import './about.css'
import { CREDITS } from './credits.ts'
import { SourceGroups } from './SourceGroups.tsx'
import { StatusTable } from './StatusTable.tsx'

export type AboutViewProps = {
  readonly site: SiteIndex
  readonly page: AboutPage
}

/** What the site is, who stands behind it, what it is built from, and how sure it is. */
export function AboutView({ site, page }: AboutViewProps) {
  const { t } = useTranslation()
  const { title, publisher, purpose, feedback } = site.settings
  const organisations = site.parties.filter(({ isIndividual }) => !isIndividual)
  const confirmed = organisations.filter(({ id }) => page.confirmed.includes(id))
  return (
    <article className="about">
      <h1>{t('about.title', { title })}</h1>
      <p className="lead">{purpose}</p>
      <p>{page.audience}</p>
      <p>{page.goal}</p>

      <div className="about-columns">
        <section>
          <h2>{t('about.how')}</h2>
          <p>{t('about.howFiles')}</p>
          <p>{t('about.howCheck')}</p>
          <p>{t('about.howCase')}</p>
          <p>
            {/* A document of its own: with a target the app's router leaves it to the browser. */}
            <Link to={CONTENT_STATUS} target="_self">
              {t('about.contentStatus')}
            </Link>
          </p>
        </section>
        <section>
          <h2>{t('about.honest')}</h2>
          <p>
            {confirmed.length === 0
              ? t('about.noneConfirmed')
              : t('about.someConfirmed', {
                  parties: capitalised(listed(confirmed.map(({ nameInText }) => nameInText))),
                  count: organisations.length - confirmed.length,
                })}
          </p>
          <dl className="status-list">
            {(['stated', 'inferred', 'open'] as const).map((status) => (
              <div key={status}>
                <dt>
                  <StatusTag status={status} />
                </dt>
                <dd>{t(`ui.status.${status}Meaning`)}</dd>
              </div>
            ))}
          </dl>
          <StatusTable page={page} />
          <p>{t('about.statusWhere')}</p>
        </section>
        <section>
          <h2>{t('about.parties')}</h2>
          <ul className="plain-list">
            {organisations.map((party) => (
              <li key={party.id}>
                <Link to={addressOf.party(party.id)}>
                  <PartyName party={party} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('about.background')}</h2>
          <p>{t('about.backgroundText')}</p>
        </section>
        <section>
          <h2>{t('about.guide')}</h2>
          <p>{t('about.guideText')}</p>
          <p>
            {/* A document of its own, as a citizen's page is: the app does not show it. */}
            <Link to={GUIDE} target="_self">
              {t('about.guideLink')}
            </Link>
          </p>
        </section>
        <section>
          <h2>{t('about.feedback')}</h2>
          <Feedback feedback={feedback} />
        </section>
        <section>
          <h2>{t('about.licences')}</h2>
          <p>{t('frame.publisher', { publisher })}.</p>
          <p>
            {t('about.licenceContent')}{' '}
            <Link to="https://creativecommons.org/licenses/by/4.0/deed.sv">CC BY 4.0</Link>.{' '}
            {t('about.licenceCode')} <Link to="https://eupl.eu/1.2/sv/">EUPL 1.2</Link>.
          </p>
          <p>{t('about.credits')}</p>
          <ul>
            {CREDITS.map(({ name, by, licence, url }) => (
              <li key={name}>
                <Link to={url}>{name}</Link>, {by}, {licence}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section>
        <h2>{t('about.sources')}</h2>
        <p>{t('about.sourcesText', { count: page.sources.length })}</p>
        <SourceGroups sources={page.sources} />
      </section>
    </article>
  )
}
