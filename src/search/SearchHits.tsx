import { useId } from 'react'
import { useLocation } from 'wouter'
import { useTranslation } from '../i18n/search-words.ts'
import { addressOf } from '../model/addresses.ts'
import { Link } from '../ui/Link.tsx'
import { groupsFor } from './groups-for.ts'
import { NoHits } from './NoHits.tsx'
import type { SearchAnswer, SearchGroup } from './open-search.ts'
import { ResultItem } from './ResultItem.tsx'
import { searchAddress } from './search-address.ts'

const MOST_IN_GROUP = 3
const MOST_GROUPS = 5

export type SearchHitsProps = { readonly answer: SearchAnswer; readonly words: string }

/** Pages about what is done and by whom. */
const AT_WORK = [addressOf.maps(), addressOf.responsibility()]

/** The best hits of each kind, in the order for who asks. Loaded with the search itself: before it there is nothing to show. */
export function SearchHits({ answer, words }: SearchHitsProps) {
  const { t } = useTranslation()
  const [path] = useLocation()
  const reader = AT_WORK.some((pages) => path.startsWith(pages)) ? 'worker' : 'anyone'
  if (answer.count === 0) return <NoHits answer={answer} reader={reader} />
  const groups = groupsFor(reader, answer)
  return (
    <>
      {answer.isPartial && <p>{t('search.partial')}</p>}
      {groups.slice(0, MOST_GROUPS).map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      <p className="search-all">
        <Link to={searchAddress(words)}>{t('search.showAll', { count: answer.count })}</Link>
      </p>
    </>
  )
}

function Group({ group }: { readonly group: SearchGroup }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <>
      <p className="search-kind" id={id}>
        {t(`search.kind.${group.kind}`)}
      </p>
      <ul className="search-results" aria-labelledby={id}>
        {group.found.slice(0, MOST_IN_GROUP).map((found) => (
          <ResultItem key={found.address + found.title} found={found} />
        ))}
      </ul>
    </>
  )
}
