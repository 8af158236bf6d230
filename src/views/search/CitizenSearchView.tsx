import { useTranslation } from '../../i18n/search-words.ts'
import type { ProcessPage, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { LoadSearch } from '../../search/remember-search.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { SearchOnPage } from './SearchOnPage.tsx'
import { SEARCH_PLACE } from './search-place.ts'
import { WithoutScripts } from './WithoutScripts.tsx'
import '../../search/search.css'
import '../../ui/citizen-page.css'
import '../../ui/frame-paper.css'
import './search-page.css'
import './citizen-search.css'

export type CitizenSearchViewProps = {
  readonly site: SiteIndex
  readonly pages: readonly ProcessPage[]
  readonly loadSearch: LoadSearch
}

/**
 * The search for who seeks support, in their frame and words. Below what is found, or when nothing is, stand their ways
 * and the help that is always there. Only the field needs scripts: `entry-search.tsx` wakes it.
 */
export function CitizenSearchView({ site, pages, loadSearch }: CitizenSearchViewProps) {
  const { t } = useTranslation()
  const { help } = site.settings
  // What can be called at once; the foot has all of the help.
  const numbers = help.filter(({ url }) => url?.startsWith('tel:'))
  const paths = pages.flatMap(({ process: { id, citizen } }) => (citizen ? [{ id, citizen }] : []))
  return (
    <div className="search-page">
      <h1>{t('search.title')}</h1>
      {paths[0] && (
        <WithoutScripts lists={[{ key: 'stations', to: addressOf.path(paths[0].id) }]} />
      )}
      <div id={SEARCH_PLACE}>
        <SearchOnPage reader="citizen" loadSearch={loadSearch} />
      </div>
      {paths.length > 0 && (
        <section className="citizen-ways" aria-labelledby="vagar">
          <h2 id="vagar">{t('search.citizen.ways')}</h2>
          <ul>
            {paths.map(({ id, citizen }) => (
              <li key={id}>
                <Link to={addressOf.path(id)}>
                  {citizen.need ?? citizen.name} <Icon name="arrow" />
                </Link>
                <p>{citizen.summary}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {numbers.length > 0 && (
        <section className="citizen-ways" aria-labelledby="hjalp-nu">
          <h2 id="hjalp-nu">{t('search.citizen.help')}</h2>
          <ul>
            {numbers.map(({ text, url }) => (
              <li key={text}>{url && <Link to={url}>{text}</Link>}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
