import type { ComponentType } from 'react'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import type { SearchHitsProps } from './SearchHits.tsx'
import { SearchTrouble } from './SearchTrouble.tsx'
import type { SearchState } from './use-search-answer.ts'

export type SearchPanelProps = {
  readonly state: SearchState
  readonly hits: ComponentType<SearchHitsProps> | null
  readonly words: string
  readonly onRetry: () => void
  /** A result was chosen. */
  readonly onOpen: () => void
}

/** What stands below the field while there are words in it. */
export function SearchPanel({ state, hits: Hits, words, onRetry, onOpen }: SearchPanelProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: Enter on a link is a click
    <div className="search-panel" onClick={(event) => isLink(event.target) && onOpen()}>
      {state.kind === 'answered' ? (
        <ErrorBoundary
          fallback={(retry) => (
            <div role="alert">
              <SearchTrouble state={{ kind: 'broken' }} onRetry={retry} />
            </div>
          )}
        >
          {Hits !== null && <Hits answer={state.answer} words={words} />}
        </ErrorBoundary>
      ) : (
        <SearchTrouble state={state} onRetry={onRetry} />
      )}
    </div>
  )
}

function isLink(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a') !== null
}
