import { useLocation, useRouter, useSearch } from 'wouter'
import { withCertainty } from '../i18n/certainty-word.ts'
import { useTranslation } from '../i18n/search-words.ts'
import { keepChoices } from './keep-choices.ts'
import type { Found } from './search-data.ts'
import './search-hits.css'

/**
 * One result. A plain link, which the app follows as it follows every other: a word in the glossary that is already
 * open is then the browser's to scroll to.
 */
export function ResultItem({ found }: { readonly found: Found }) {
  const { t } = useTranslation()
  const { base } = useRouter()
  const [path] = useLocation()
  const query = useSearch()
  const { title, address, place, line, accountable } = found
  const told = [
    ...place,
    ...accountable.map(({ role, status, formName }) =>
      withCertainty(t, t('search.accountable', { role }), status, formName),
    ),
  ]
  return (
    <li className="search-result">
      <a href={base + keepChoices(address, path, query)}>{title}</a>
      {told.length > 0 && <p className="search-place">{told.join(' · ')}</p>}
      <p className="search-line">{line}</p>
    </li>
  )
}
