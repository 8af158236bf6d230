import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { Consent } from '../../model/site.ts'
import { Card } from '../../ui/Card.tsx'
import { capitalised } from '../../ui/capitalised.ts'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { RoleLink } from '../../ui/RoleLink.tsx'
import { ClaimCard } from './ClaimCard.tsx'

export type ConsentCardsProps = { readonly consent: Consent; readonly site: SiteIndex }

/** The questions about a consent, a card for each. */
export function ConsentCards({ consent, site }: ConsentCardsProps) {
  const { t } = useTranslation()
  const { parties } = site
  const giver = site.roles.find(({ id }) => id === consent.givenBy)
  const isPerson = parties.some(({ id, isIndividual }) => id === giver?.party && isIndividual)
  const between = parties.filter(({ id }) => consent.between.includes(id))
  return (
    <div className="register-columns">
      <Card title={t('consent.what')} icon="info">
        <p>{consent.purpose}</p>
      </Card>
      <Card title={t('consent.who')} icon="person">
        <p>
          {giver === undefined || isPerson ? t('consent.person') : giver.name}.{' '}
          {t('consent.freely')}
        </p>
      </Card>
      <Card title={t('consent.between')} icon="people">
        <ul className="consent-parties">
          {between.map((party) => (
            <li key={party.id}>
              <Link to={addressOf.party(party.id)}>
                <PartyName party={party} />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
      <ClaimCard
        title={t('consent.obtainedBy')}
        icon="tick"
        claim={consent.obtainedBy}
        parties={parties}
        show={(id) => <RoleLink id={id} site={site} />}
      />
      <ClaimCard
        title={t('consent.until')}
        icon="clock"
        claim={consent.validUntil}
        parties={parties}
        show={capitalised}
      />
      <Card title={t('consent.withdraw')} icon="back">
        <p>{consent.withdrawal}</p>
      </Card>
      <Card title={t('consent.no')} icon="info">
        <p>{consent.ifNo}</p>
      </Card>
    </div>
  )
}
