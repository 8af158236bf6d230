import { listed } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { ConsentPage } from '../../model/pages/consent-page.ts'
import { partyInText } from '../../model/party-in-text.ts'
import { Card } from '../../ui/Card.tsx'
import { capitalised } from '../../ui/capitalised.ts'
import { Link } from '../../ui/Link.tsx'

export type ConsentCitizenProps = {
  readonly page: Pick<ConsentPage, 'consent' | 'stations'>
  readonly site: SiteIndex
}

/**
 * The consent as told to the one who is asked for it: first on its page, since the citizens' stations lead there.
 * Without words of its own only the stations that it matters to.
 */
export function ConsentCitizen({ page: { consent, stations }, site }: ConsentCitizenProps) {
  const { t } = useTranslation()
  const { citizen, status } = consent
  const between = consent.between.map((id) => partyInText(site.parties, id))
  return (
    <section className="consent-citizen" aria-labelledby="till-dig">
      <h2 id="till-dig">{t('consent.toYou')}</h2>
      <div className="register-columns">
        {citizen && (
          <>
            <Card title={t('consent.yourYes')} icon="tick" level={3}>
              <p>{citizen.meaning}</p>
              <p>{t('consent.yourParties', { parties: capitalised(listed(between)) })}</p>
            </Card>
            <Card title={t('consent.yourNo')} icon="info" level={3}>
              <p>{citizen.ifNo}</p>
            </Card>
            <Card title={t('consent.yourRegret')} icon="back" level={3}>
              <p>{citizen.withdrawal}</p>
            </Card>
          </>
        )}
        {stations.length > 0 && (
          <Card title={t('consent.station')} icon="arrow" level={3}>
            <ul>
              {stations.map(({ process, step }) => (
                <li key={`${process.id} ${step.id}`}>
                  <Link to={addressOf.station(process.id, step.id)}>{step.name}</Link>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
      {citizen && status !== 'stated' && <p className="fine">{t(`citizen.status.${status}`)}</p>}
      <p>
        <Link to="#hjalp">{t('citizen.contactHelp')}</Link>
      </p>
    </section>
  )
}
