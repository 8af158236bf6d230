import { listed } from '../../i18n/listed.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { ConsentPage } from '../../model/pages/consent-page.ts'
import { partyInText } from '../../model/party-in-text.ts'
import { capitalised } from '../../ui/capitalised.ts'
import { Link } from '../../ui/Link.tsx'

export type ConsentCitizenProps = {
  readonly page: Pick<ConsentPage, 'consent' | 'stations'>
  readonly site: SiteIndex
}

/**
 * The consent as told to the one who is asked for it: first on its page, since the citizens' stations lead there.
 * Without words of its own only the stations.
 */
export function ConsentCitizen({ page: { consent, stations }, site }: ConsentCitizenProps) {
  const { t } = useTranslation()
  const { citizen, status } = consent
  if (!citizen && stations.length === 0) return null
  const between = consent.between.map((id) => partyInText(site.parties, id))
  return (
    <section className="consent-citizen" aria-labelledby="till-dig">
      <h2 id="till-dig">{t('consent.toYou')}</h2>
      {citizen && (
        <>
          <h3>{t('consent.yourYes')}</h3>
          <p>{citizen.meaning}</p>
          <p>{t('consent.yourParties', { parties: capitalised(listed(between)) })}</p>
          <h3>{t('consent.yourNo')}</h3>
          <p>{citizen.ifNo}</p>
          <h3>{t('consent.yourRegret')}</h3>
          <p>{citizen.withdrawal}</p>
          {status !== 'stated' && <p className="fine">{t(`citizen.status.${status}`)}</p>}
        </>
      )}
      {stations.length > 0 && (
        <>
          <h3>{t('consent.station')}</h3>
          <ul>
            {stations.map(({ process, step }) => (
              <li key={`${process.id} ${step.id}`}>
                <Link to={addressOf.station(process.id, step.id)}>{step.name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to="#hjalp">{t('citizen.contactHelp')}</Link>
      </p>
    </section>
  )
}
