import { useTranslation } from '../../i18n/page-words.ts'
import type { ProcessPage, Registers, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { dutiesOf } from '../../model/duties.ts'
import type { RoleId } from '../../model/ids.ts'
import { settledOrMeanwhile } from '../../model/provenance.ts'
import { ContactList } from '../../ui/ContactList.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Link } from '../../ui/Link.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { RoleHandovers } from './RoleHandovers.tsx'
import { RoleSteps } from './RoleSteps.tsx'
import { RoleWork } from './RoleWork.tsx'
import './role.css'

export type RoleViewProps = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly pages: readonly ProcessPage[]
  readonly roleId: RoleId
  readonly text: Text
}

/** A role and all that it does, in every map: drawn from the maps, never written a second time. */
export function RoleView({ site, registers, pages, roleId, text }: RoleViewProps) {
  const { t } = useTranslation()
  const role = registers.roles.find(({ id }) => id === roleId)
  if (role === undefined) return null
  const party = registers.parties.find(({ id }) => id === role.party)
  const processes = pages.map(({ process }) => process)
  const coordinated = processes.flatMap((process) =>
    process.phases
      .filter(({ coordinator }) => coordinator && settledOrMeanwhile(coordinator) === roleId)
      .map((phase) => ({ process, phase })),
  )
  const withDuties = processes.filter((process) => dutiesOf([process], { role: roleId }).length > 0)
  const shared = { role: roleId, processes, site, registers }
  return (
    <article className="role-page" data-part={role.party}>
      <h1>{role.name}</h1>
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
          values={coordinated.map(({ process, phase }) => (
            <Link key={phase.id} to={`${addressOf.map(process.id)}#fas-${phase.id}`}>
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
        <RoleSteps role={roleId} processes={processes} />
        {withDuties.length > 0 && (
          <ul className="role-ways">
            <li>
              <Link to={`${addressOf.responsibility()}?roll=${roleId}`}>{t('role.toMatrix')}</Link>
            </li>
            {withDuties.map((process) => (
              <li key={process.id}>
                <Link to={`${addressOf.map(process.id)}?roll=${roleId}`}>
                  {t('role.onMap', { process: process.name })}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t('map.handovers')}</h2>
        <RoleHandovers {...shared} />
      </section>
      <RoleWork {...shared} />
      <section>
        <h2>{t('contact.title')}</h2>
        <ContactList contacts={role.contacts} level={3} />
        {party && role.contacts.length === 0 && party.contacts.length > 0 && (
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
      <section>
        <h2>{t('role.sources')}</h2>
        <ProvenanceNote
          of={role}
          more={role.contacts.flatMap(({ citations }) => citations)}
          site={site}
          registers={registers}
        />
      </section>
    </article>
  )
}
