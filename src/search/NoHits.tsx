import { useTranslation } from '../i18n/search-words.ts'
import { nearestFor, type Reader } from './groups-for.ts'
import type { SearchAnswer } from './open-search.ts'
import { ResultItem } from './ResultItem.tsx'

type NoHitsProps = { readonly answer: SearchAnswer; readonly reader: Reader }

/** Nothing was found: said plainly, with what was perhaps meant and what else can be tried. */
export function NoHits({ answer, reader }: NoHitsProps) {
  const { t } = useTranslation()
  const nearest = nearestFor(reader, answer.nearest)
  return (
    <div className="search-none">
      <p>{t('search.none', { words: answer.asked })}</p>
      {nearest.length > 0 && (
        <>
          <p id="menade-du">{t('search.nearest')}</p>
          <ul className="search-results" aria-labelledby="menade-du">
            {nearest.map((found) => (
              <ResultItem key={found.address + found.title} found={found} />
            ))}
          </ul>
        </>
      )}
      <p>{t('search.widen')}</p>
    </div>
  )
}
