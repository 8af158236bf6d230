import { useTranslation } from '../../i18n/search-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { LoadSearch } from '../../search/remember-search.ts'
import { SearchOnPage } from './SearchOnPage.tsx'
import { WaysIn } from './WaysIn.tsx'
import { WithoutScripts } from './WithoutScripts.tsx'
import '../../ui/frame-paper.css'
import './search-page.css'

export type SearchViewProps = { readonly site: SiteIndex; readonly loadSearch: LoadSearch }

/** The search as a page of its own. Without scripts it lists the ways in. */
export function SearchView({ site, loadSearch }: SearchViewProps) {
  const { t } = useTranslation()
  return (
    <div className="search-page">
      <h1>{t('search.title')}</h1>
      <WithoutScripts
        lists={[
          { key: 'steps', to: addressOf.map(site.settings.mainProcess) },
          { key: 'stations', to: addressOf.paths() },
          { key: 'terms', to: addressOf.glossary() },
        ]}
      />
      <SearchOnPage reader="worker" loadSearch={loadSearch} />
      <WaysIn site={site} />
    </div>
  )
}
