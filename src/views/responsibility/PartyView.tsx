import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { PartyPage } from '../../model/pages/party-page.ts'
import { ContactList } from '../../ui/ContactList.tsx'
import { HandoverList } from '../../ui/HandoverList.tsx'
import { Link } from '../../ui/Link.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { RegisterPage } from '../../ui/RegisterPage.tsx'
import { PartySteps } from './PartySteps.tsx'
import { PartyTroubles } from './PartyTroubles.tsx'
import './role.css'

export type PartyViewProps = {
  readonly site: SiteIndex
  readonly page: PartyPage
  readonly text: Text
}

/** A party: its mandate, the ways in to it, its roles, and what it does in every map (PA-5, PA-6). */
export function PartyView({ site, page, text }: PartyViewProps) {
  const { t } = useTranslation()
  const { party, roles, maps, gives, receives, names } = page
  const shared = { site, names, level: 3 } as const
  return (
    <RegisterPage
      className="role-page"
      part={party.id}
      icon={party.icon}
      name={party.name}
      of={party}
      more={party.contacts.flatMap(({ citations }) => citations)}
      sources={page.sources}
      site={site}
    >
      <section>
        <h2>{t('party.mandate')}</h2>
        <p className="lead">{party.mandate}</p>
        <Prose text={text} />
      </section>
      <section>
        <h2 id="kontakt">{t('contact.title')}</h2>
        <ContactList contacts={party.contacts} level={3} />
      </section>
      <section>
        <h2>{t('party.roles')}</h2>
        {roles.length === 0 ? (
          <p>{t('party.noRoles')}</p>
        ) : (
          <ul className="role-list">
            {roles.map((role) => (
              <li key={role.id}>
                <Link to={addressOf.role(role.id)}>{role.name}</Link>
                <p>{role.mandate}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t('party.steps')}</h2>
        <PartySteps party={party.id} maps={maps} site={site} />
      </section>
      <section>
        <h2>{t('party.gives')}</h2>
        {gives.length === 0 ? (
          <p>{t('party.noGives')}</p>
        ) : (
          <HandoverList {...shared} handovers={gives} side="sender" />
        )}
      </section>
      <section>
        <h2>{t('party.receives')}</h2>
        {receives.length === 0 ? (
          <p>{t('party.noReceives')}</p>
        ) : (
          <HandoverList {...shared} handovers={receives} side="receiver" />
        )}
      </section>
      <PartyTroubles page={page} site={site} />
    </RegisterPage>
  )
}
