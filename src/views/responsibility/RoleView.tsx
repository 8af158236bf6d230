import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { RolePage } from '../../model/pages/role-page.ts'
import { ContactList } from '../../ui/ContactList.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { RegisterPage } from '../../ui/RegisterPage.tsx'
import { RoleHandovers } from './RoleHandovers.tsx'
import { RoleSteps } from './RoleSteps.tsx'
import { RoleWork } from './RoleWork.tsx'
import './role.css'

export type RoleViewProps = {
  readonly site: SiteIndex
  readonly page: RolePage
  readonly text: Text
}

/** A role and all that it does, in every map: drawn from the maps, never written a second time. */
export function RoleView({ site, page, text }: RoleViewProps) {
  const { t } = useTranslation()
  const { role, maps, coordinates } = page
  const party = site.parties.find(({ id }) => id === role.party)
  return (
    <RegisterPage
      className="role-page"
      part={role.party}
      name={role.name}
      of={role}
      more={role.contacts.flatMap(({ citations }) => citations)}
      sources={page.sources}
      site={site}
    >
      {party && (
        <p>
          <Link to={addressOf.party(party.id)}>
            <PartyName party={party} />
          </Link>
        </p>
      )}
      <p className="lead">{role.mandate}</p>
      <Facts>
        <Fact name={t('role.owns')} values={role.owns} />
        <Fact
          name={t('role.coordinates')}
          values={coordinates.map(({ process, phase }) => (
            <Link
              key={`${process.id} ${phase.id}`}
              to={`${addressOf.map(process.id)}#fas-${phase.id}`}
            >
              {t('role.coordinatesPhase', { phase: phase.name, process: process.name })}
            </Link>
          ))}
        />
        <Fact
          name={t('role.otherWords')}
          values={role.synonyms.length > 0 ? [role.synonyms.join(', ')] : []}
        />
        <Fact name={t('role.citizenName')} values={role.citizen ? [role.citizen.name] : []} />
        <Fact name={t('role.citizenReach')} values={role.citizen ? [role.citizen.reach] : []} />
      </Facts>
      <section>
        <h2>{t('role.steps')}</h2>
        <RoleSteps steps={page.steps} />
        {maps.length > 0 && (
          <ul className="role-ways">
            <li>
              <Link to={`${addressOf.responsibility()}?roll=${role.id}`}>{t('role.toMatrix')}</Link>
            </li>
            {maps.map((process) => (
              <li key={process.id}>
                <Link to={`${addressOf.map(process.id)}?roll=${role.id}`}>
                  {t('role.onMap', { process: process.name })}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t('map.handovers')}</h2>
        <RoleHandovers page={page} site={site} />
      </section>
      <RoleWork page={page} site={site} />
      <section>
        <h2>{t('contact.title')}</h2>
        <ContactList contacts={role.contacts} level={3} />
        {party && role.contacts.length === 0 && page.partyHasContacts && (
          <p>
            <Link to={`${addressOf.party(party.id)}#kontakt`}>
              {t('role.partyContacts', { party: party.name })}
            </Link>
          </p>
        )}
      </section>
      {text && (
        <section>
          <h2>{t('role.about')}</h2>
          <Prose text={text} />
        </section>
      )}
    </RegisterPage>
  )
}
