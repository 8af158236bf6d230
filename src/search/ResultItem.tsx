import { useRouter } from 'wouter'
import { withCertainty } from '../i18n/certainty-word.ts'
import { useTranslation } from '../i18n/search-words.ts'
import type { Found } from './search-data.ts'

/**
 * One result. A plain link, which the app follows as it follows every other: a word in the glossary that is already
 * open is then the browser's to scroll to.
 */
export function ResultItem({ found }: { readonly found: Found }) {
  const { t } = useTranslation()
  const { base } = useRouter()
  const { title, address, place, line, accountable } = found
  return (
    <li className="search-result">
      <a href={base + address}>{title}</a>
      {(place.length > 0 || accountable !== null) && (
        <p className="search-place">
          {place.join(' · ')}
          {accountable !== null && (
            <>
              {place.length > 0 && ' · '}
              {withCertainty(
                t,
                t('search.accountable', { role: accountable.role }),
                accountable.status,
              )}
            </>
          )}
        </p>
      )}
      <p className="search-line">{line}</p>
    </li>
  )
}
