import { useTranslation } from 'react-i18next'
import type { SiteIndex } from '../../layout/published-site.ts'
import { WaysIn } from './WaysIn.tsx'

/** The search as a page of its own. Without scripts it lists the ways in. */
export function SearchView({ site }: { readonly site: SiteIndex }) {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('search.title')}</h1>
      <WaysIn site={site} />
    </>
  )
}
