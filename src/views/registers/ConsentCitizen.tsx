import { listed } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { ConsentPage } from '../../model/pages/consent-page.ts'
import { partyInText } from '../../model/party-in-text.ts'
import { Card } from '../../ui/Card.tsx'
import { capitalised } from '../../ui/capitalised.ts'
import { Link } from '../../ui/Link.tsx'
import { ConsentContact } from './ConsentContact.tsx'

export type ConsentCitizenProps = {
  readonly page: Pick<ConsentPage, 'consent' | 'stations' | 'askers'>
  readonly site: SiteIndex
}

/**
 * What a yes, a no and a change of mind mean, whom to tell, and the stations that lead here. Without words of its own
 * only the last two.
 */
export function ConsentCitizen({ page, site }: ConsentCitizenProps) {
  const { consent, stations, askers } = page
  const { t } = useTranslation()
  const { citizen, status, review } = consent
  const owner = site.parties.find(({ id }) => id === review.owner)?.name ?? review.owner
  const between = consent.between.map((id) => partyInText(site.parties, id))
  return (
    <>
      <div className="consent-cards">
        {citizen && (
          <>
            <Card title={t('consent.yourYes')} icon="tick">
              <p>{citizen.meaning}</p>
              <p>{t('consent.yourParties', { parties: capitalised(listed(between)) })}</p>
            </Card>
            <Card title={t('consent.yourNo')} icon="info">
              <p>{citizen.ifNo}</p>
            </Card>
            <Card title={t('consent.yourRegret')} icon="back">
              <p>{citizen.withdrawal}</p>
            </Card>
          </>
        )}
        <ConsentContact askers={askers} />
        {stations.length > 0 && (
          <Card title={t('consent.station')} icon="arrow">
            <ul>
              {stations.map(({ process, step, number, path }) => (
                <li key={`${process.id} ${step.id}`}>
                  <Link to={addressOf.station(process.id, step.id)}>{step.name}</Link>{' '}
                  <span className="fine">{t('citizen.stationInPath', { number, path })}</span>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
      {review.confirmedOn === null && <p className="fine">{t('citizen.unconfirmed', { owner })}</p>}
      {citizen && status !== 'stated' && <p className="fine">{t(`citizen.status.${status}`)}</p>}
    </>
  )
}
