import { withCertainty } from '../../i18n/certainty-word.ts'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { citationsOfContacts } from '../../model/pages/named.ts'
import type { RolePage } from '../../model/pages/role-page.ts'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { ContactList } from '../../ui/ContactList.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Link } from '../../ui/Link.tsx'
import { type PageSection, PageSections } from '../../ui/PageSections.tsx'
import { PartyName } from '../../ui/PartyName.tsx'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { RegisterPage } from '../../ui/RegisterPage.tsx'
import { RoleDeadlines } from './RoleDeadlines.tsx'
import { RoleDocuments } from './RoleDocuments.tsx'
import { RoleHandovers } from './RoleHandovers.tsx'
import { RoleRegistrations } from './RoleRegistrations.tsx'
import { RoleSteps } from './RoleSteps.tsx'
import './role.css'

export type RoleViewProps = {
  readonly site: SiteIndex
  readonly page: RolePage
  readonly text: Text
}

/** A role and all that it does, in every map: drawn from the maps, never written a second time (R-21). */
export function RoleView({ site, page, text }: RoleViewProps) {
  const { t } = useTranslation()
  const { role, coordinates } = page
  const party = site.parties.find(({ id }) => id === role.party)
  const sections: readonly PageSection[] = [
    {
      id: 'steg',
      title: t('role.steps'),
      content: (
        <>
          <RoleSteps steps={page.steps} />
          <Ways page={page} />
        </>
      ),
    },
    {
      id: 'overlamningar',
      title: t('role.handovers'),
      content: <RoleHandovers page={page} site={site} />,
    },
    ...(page.needsDocuments.length + page.givesDocuments.length > 0
      ? [{ id: 'underlag', title: t('role.documents'), content: <RoleDocuments page={page} /> }]
      : []),
    ...(page.deadlines.length > 0
      ? [
          {
            id: 'tidsgranser',
            title: t('role.deadlines'),
            content: <RoleDeadlines deadlines={page.deadlines} site={site} />,
          },
        ]
      : []),
    ...(page.registrations.length > 0
      ? [
          {
            id: 'registreringar',
            title: t('role.registrations'),
            content: <RoleRegistrations registrations={page.registrations} />,
          },
        ]
      : []),
    // Nobody is the way in to the person but they themselves.
    ...(party?.isIndividual && role.contacts.length === 0
      ? []
      : [
          {
            id: 'kontakt',
            title: t('contact.title'),
            content: (
              <>
                <ContactList contacts={role.contacts} level={3} />
                {party && role.contacts.length === 0 && page.partyHasContacts && (
                  <p>
                    <Link to={`${addressOf.party(party.id)}#kontakt`}>
                      {t('role.partyContacts', { party: party.nameInText })}
                    </Link>
                  </p>
                )}
              </>
            ),
          },
        ]),
    ...(text ? [{ id: 'mer', title: t('role.about'), content: <Prose text={text} /> }] : []),
  ]
  return (
    <RegisterPage
      className="role-page"
      part={role.party}
      name={role.name}
      under={
        party && (
          <Link to={addressOf.party(party.id)}>
            <PartyName party={party} />
          </Link>
        )
      }
      lead={role.mandate}
      of={role}
      more={citationsOfContacts(role)}
      sources={page.sources}
      site={site}
    >
      <Facts>
        <Fact name={t('role.owns')} values={role.owns} />
        <Fact
          name={t('role.coordinates')}
          values={coordinates.map(({ process, phase, coordinator }) => (
            <ClaimValue
              key={`${process.id} ${phase.id} ${coordinator.formName}`}
              claim={coordinator}
              parties={site.parties}
              show={() => (
                <Link to={`${addressOf.map(process.id)}#fas-${phase.id}`}>
                  {t('role.coordinatesPhase', { phase: phase.name, process: process.name })}
                </Link>
              )}
            />
          ))}
        />
        <Fact
          name={t('role.otherWords')}
          values={role.synonyms.length > 0 ? [role.synonyms.join(', ')] : []}
        />
        <Fact name={t('role.citizenName')} values={role.citizen ? [role.citizen.name] : []} />
        <Fact name={t('role.citizenReach')} values={role.citizen ? [role.citizen.reach] : []} />
      </Facts>
      <PageSections sections={sections} />
    </RegisterPage>
  )
}

/** The role's steps elsewhere: in the table, which has none where it only takes part in a meeting, and on each map. */
function Ways({ page: { role, dutyCount, maps } }: Pick<RoleViewProps, 'page'>) {
  const { t } = useTranslation()
  if (maps.length === 0) return null
  const onMaps = maps.reduce((sum, { stepCount }) => sum + stepCount, 0)
  return (
    <div className="role-ways">
      <ul>
        {dutyCount > 0 && (
          <li>
            <Link to={`${addressOf.responsibility()}?roll=${role.id}`}>
              {t('role.toMatrix', { count: dutyCount })}
            </Link>
          </li>
        )}
        {maps.map(({ id, name, stepCount, form }) => (
          <li key={id}>
            <Link
              to={`${addressOf.map(id)}?roll=${role.id}${form === null ? '' : `&form=${form.id}`}`}
            >
              {t('role.onMap', {
                process: withCertainty(t, name, 'stated', form?.name),
                count: stepCount,
              })}
            </Link>
          </li>
        ))}
      </ul>
      {dutyCount < onMaps && <p className="fine">{t('role.fewerInTable')}</p>}
    </div>
  )
}
