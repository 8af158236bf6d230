import { useTranslation } from '../../i18n/search-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf, LISTS } from '../../model/addresses.ts'
import { Link } from '../../ui/Link.tsx'

/** The ways to find things that need no search: maps, roles by party, words. All of it works without scripts. */
export function WaysIn({ site }: { readonly site: SiteIndex }) {
  const { t } = useTranslation()
  const parties = site.parties
    .map((party) => ({ party, roles: site.roles.filter((role) => role.party === party.id) }))
    .filter(({ roles }) => roles.length > 0)
  return (
    <section className="search-ways" aria-labelledby="vagar-in">
      <h2 id="vagar-in">{t('search.ways')}</h2>
      <h3>{t('frame.maps')}</h3>
      <ul>
        {site.processes.map(({ id, name, purpose }) => (
          <li key={id}>
            <Link to={addressOf.map(id)}>{name}</Link>
            <p>{purpose}</p>
          </li>
        ))}
      </ul>
      <h3>{t('search.kind.role')}</h3>
      <dl>
        {parties.map(({ party, roles }) => (
          <div key={party.id} data-part={party.id}>
            <dt>
              <Link to={addressOf.party(party.id)}>{party.name}</Link>
            </dt>
            {roles.map(({ id, name }) => (
              <dd key={id}>
                <Link to={addressOf.role(id)}>{name}</Link>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <h3>{t('search.more')}</h3>
      <ul>
        <li>
          <Link to={addressOf.glossary()}>{t('search.toGlossary')}</Link>
        </li>
        <li>
          <Link to={LISTS.documents}>{t('registers.documents.all')}</Link>
        </li>
        <li>
          <Link to={LISTS.consents}>{t('registers.consents.all')}</Link>
        </li>
        <li>
          <Link to={addressOf.responsibility()}>{t('search.toResponsibility')}</Link>
        </li>
        <li>
          <Link to={addressOf.paths()}>{t('search.toPaths')}</Link>
        </li>
      </ul>
    </section>
  )
}
