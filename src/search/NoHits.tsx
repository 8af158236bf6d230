import { useTranslation } from '../i18n/search-words.ts'
import type { SearchAnswer } from './open-search.ts'
import { ResultItem } from './ResultItem.tsx'

type NoHitsProps = { readonly answer: SearchAnswer }

/** Nothing was found: said plainly, with what was perhaps meant and what else can be tried. */
export function NoHits({ answer }: NoHitsProps) {
  const { t } = useTranslation()
  return (
    <div className="search-none">
      <p>{t('search.none', { words: answer.asked })}</p>
      {answer.nearest.length > 0 && (
        <>
          <p id="menade-du">{t('search.nearest')}</p>
          <ul className="search-results" aria-labelledby="menade-du">
            {answer.nearest.map((found) => (
              <ResultItem key={found.address + found.title} found={found} />
            ))}
          </ul>
        </>
      )}
      <p>{t('search.widen')}</p>
    </div>
  )
}
