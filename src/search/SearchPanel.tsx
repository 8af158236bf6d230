import { useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Link } from '../ui/Link.tsx'
import { NoHits } from './NoHits.tsx'
import type { SearchGroup } from './open-search.ts'
import { ResultItem } from './ResultItem.tsx'
import { SearchTrouble } from './SearchTrouble.tsx'
import { searchAddress } from './search-address.ts'
import type { SearchState } from './use-search-answer.ts'

const MOST_IN_GROUP = 3
const MOST_GROUPS = 5

export type SearchPanelProps = {
  readonly state: SearchState
  readonly words: string
  readonly onRetry: () => void
  /** A result was chosen. */
  readonly onOpen: () => void
}

/** The best hits of each kind, below the field. */
export function SearchPanel({ state, words, onRetry, onOpen }: SearchPanelProps) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: Enter on a link is a click
    <div className="search-panel" onClick={(event) => isLink(event.target) && onOpen()}>
      {state.kind !== 'answered' ? (
        <SearchTrouble state={state} onRetry={onRetry} />
      ) : state.answer.count === 0 ? (
        <NoHits answer={state.answer} words={words} />
      ) : (
        <>
          {state.answer.isPartial && <p>{t('search.partial')}</p>}
          {state.answer.groups.slice(0, MOST_GROUPS).map((group) => (
            <Group key={group.kind} group={group} />
          ))}
          <p className="search-all">
            <Link to={searchAddress(words)}>
              {t('search.showAll', { count: state.answer.count })}
            </Link>
          </p>
        </>
      )}
    </div>
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

function isLink(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a') !== null
}
