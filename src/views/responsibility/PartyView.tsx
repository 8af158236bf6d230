import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { citationsOfContacts } from '../../model/pages/named.ts'
import type { PartyPage } from '../../model/pages/party-page.ts'
import { ContactList } from '../../ui/ContactList.tsx'
import { HandoverList } from '../../ui/HandoverList.tsx'
import { Link } from '../../ui/Link.tsx'
import { type PageSection, PageSections } from '../../ui/PageSections.tsx'
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
  const { party, roles, gives, receives, names } = page
  const shared = { site, names, level: 3 } as const
  const sections: readonly PageSection[] = [
    // Nobody is the way in to the person but they themselves.
    ...(party.isIndividual && party.contacts.length === 0
      ? []
      : [
          {
            id: 'kontakt',
            title: t('contact.title'),
            content: <ContactList contacts={party.contacts} level={3} />,
          },
        ]),
    { id: 'roller', title: t('party.roles'), content: <PartyRoles roles={roles} /> },
    {
      id: 'steg',
      title: t('party.steps'),
      content: <PartySteps page={page} site={site} />,
    },
    {
      id: 'lamnar',
      title: t('party.gives'),
      content:
        gives.length === 0 ? (
          <p>{t('party.noGives')}</p>
        ) : (
          <HandoverList {...shared} handovers={gives} side="sender" />
        ),
    },
    {
      id: 'far',
      title: t('party.receives'),
      content:
        receives.length === 0 ? (
          <p>{t('party.noReceives')}</p>
        ) : (
          <HandoverList {...shared} handovers={receives} side="receiver" />
        ),
    },
    ...(page.gaps.length + page.bottlenecks.length > 0
      ? [
          {
            id: 'glapp',
            title: t('party.troubles'),
            content: <PartyTroubles page={page} site={site} />,
          },
        ]
      : []),
  ]
  return (
    <RegisterPage
      className="role-page"
      part={party.id}
      icon={party.icon}
      name={party.name}
      lead={party.mandate}
      of={party}
      more={citationsOfContacts(party)}
      sources={page.sources}
      site={site}
    >
      <Prose text={text} />
      <PageSections sections={sections} />
    </RegisterPage>
  )
}

function PartyRoles({ roles }: Pick<PartyPage, 'roles'>) {
  const { t } = useTranslation()
  if (roles.length === 0) return <p>{t('party.noRoles')}</p>
  return (
    <ul className="role-list">
      {roles.map((role) => (
        <li key={role.id}>
          <Link to={addressOf.role(role.id)}>{role.name}</Link>
          <p>{role.mandate}</p>
        </li>
      ))}
    </ul>
  )
}
