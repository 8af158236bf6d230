import { useTranslation } from '../../i18n/page-words.ts'
import type { ProcessPage, Registers, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { PartyId } from '../../model/ids.ts'
import { handoversInAll } from '../../model/site-handovers.ts'
import { ContactList } from '../../ui/ContactList.tsx'
import { HandoverList } from '../../ui/HandoverList.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { PartySteps } from './PartySteps.tsx'
import { PartyTroubles } from './PartyTroubles.tsx'
import './role.css'

export type PartyViewProps = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly pages: readonly ProcessPage[]
  readonly partyId: PartyId
  readonly text: Text
}

/** A party: its mandate, the ways in to it, its roles, and what it does in every map (PA-5, PA-6). */
export function PartyView({ site, registers, pages, partyId, text }: PartyViewProps) {
  const { t } = useTranslation()
  const party = registers.parties.find(({ id }) => id === partyId)
  if (party === undefined) return null
  const processes = pages.map(({ process }) => process)
  const roles = registers.roles.filter((role) => role.party === partyId)
  const across = handoversInAll(processes).filter(({ from, to }) => from.lane !== to.lane)
  const given = across.filter(({ from }) => from.lane === partyId)
  const received = across.filter(({ to }) => to.lane === partyId)
  const shared = { site, registers, withMap: processes.length > 1, level: 3 } as const
  return (
    <article className="role-page" data-part={partyId}>
      <h1 className="party-title">
        <Icon name={party.icon} /> {party.name}
      </h1>
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
        <PartySteps party={partyId} processes={processes} site={site} />
      </section>
      <section>
        <h2>{t('party.gives')}</h2>
        {given.length === 0 ? (
          <p>{t('party.noGives')}</p>
        ) : (
          <HandoverList {...shared} handovers={given} side="sender" />
        )}
      </section>
      <section>
        <h2>{t('party.receives')}</h2>
        {received.length === 0 ? (
          <p>{t('party.noReceives')}</p>
        ) : (
          <HandoverList {...shared} handovers={received} side="receiver" />
        )}
      </section>
      <PartyTroubles party={partyId} processes={processes} registers={registers} />
      <section>
        <h2>{t('role.sources')}</h2>
        <ProvenanceNote
          of={party}
          more={party.contacts.flatMap(({ citations }) => citations)}
          site={site}
          registers={registers}
        />
      </section>
    </article>
  )
}
