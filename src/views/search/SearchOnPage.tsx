import { useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useTranslation } from '../../i18n/search-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { dividedFor, groupsFor } from '../../search/groups-for.ts'
import { NoHits } from '../../search/NoHits.tsx'
import type { LoadSearch } from '../../search/remember-search.ts'
import { SearchStatus } from '../../search/SearchStatus.tsx'
import { SearchTrouble } from '../../search/SearchTrouble.tsx'
import { searchAddress } from '../../search/search-address.ts'
import { type SearchState, useSearchAnswer } from '../../search/use-search-answer.ts'
import { useSearchShortcut } from '../../search/use-search-shortcut.ts'
import { useWordsInAddress } from '../../search/use-words-in-address.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { HitGroups } from './HitGroups.tsx'

/** Who the page is for: how it speaks, and whose pages come first. */
export type SearchReader = 'worker' | 'citizen'

const PAGES: Readonly<Record<SearchReader, string>> = {
  worker: addressOf.search(),
  citizen: addressOf.searchOfCitizens(),
}

export type SearchOnPageProps = { readonly reader: SearchReader; readonly loadSearch: LoadSearch }

/** The field of a search page, and what it finds. Until scripts are here it takes no words. */
export function SearchOnPage({ reader, loadSearch }: SearchOnPageProps) {
  const { t } = useTranslation()
  const isHydrated = useHydrated()
  const asked = useWordsInAddress()
  const [words, type] = useTypedAddress(asked, PAGES[reader])
  const { state, begin } = useSearchAnswer(loadSearch, words)
  const field = useId()
  const input = useRef<HTMLInputElement>(null)
  const hint = useId()
  useSearchShortcut(input)

  useEffect(() => {
    if (asked !== '') begin()
  }, [asked, begin])

  /** The button goes away when it is pressed; who pressed it stands in the field again. */
  const retry = () => {
    begin()
    input.current?.focus()
  }
  const isAsked = words.trim() !== ''
  return (
    <>
      <search>
        <label htmlFor={field}>
          {t(reader === 'citizen' ? 'search.citizen.field' : 'search.field')}
        </label>
        <input
          ref={input}
          id={field}
          type="search"
          disabled={!isHydrated}
          value={words}
          aria-describedby={hint}
          aria-keyshortcuts="Control+K"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          onFocus={begin}
          onChange={({ target }) => type(target.value)}
        />
        <p className="fine" id={hint}>
          {t(reader === 'citizen' ? 'search.citizen.hint' : 'search.hint')}
        </p>
      </search>
      <SearchStatus state={isAsked ? state : null} />
      {isAsked && <Results state={state} reader={reader} onRetry={retry} />}
    </>
  )
}

type ResultsProps = {
  readonly state: SearchState
  readonly reader: SearchReader
  readonly onRetry: () => void
}

function Results({ state, reader, onRetry }: ResultsProps) {
  const { t } = useTranslation()
  if (state.kind !== 'answered') return <SearchTrouble state={state} onRetry={onRetry} />
  const { answer } = state
  if (answer.count === 0) return <NoHits answer={answer} reader={reader} />
  const { own, atWork } = dividedFor(reader, groupsFor(reader, answer))
  const count = atWork.reduce((sum, { found }) => sum + found.length, 0)
  return (
    <div className="search-answer">
      <p aria-hidden="true">{t('search.count', { count: answer.count, words: answer.asked })}</p>
      {answer.isPartial && <p>{t('search.partial')}</p>}
      <HitGroups groups={own} level={2} />
      {count > 0 && (
        <details open={own.length === 0}>
          <summary>
            <h2>{t('search.kindCount', { kind: t('search.citizen.atWork'), count })}</h2>
          </summary>
          <HitGroups groups={atWork} level={3} />
        </details>
      )}
    </div>
  )
}

/** Long enough not to write an address for each letter, short enough to be there when it is copied. */
const TYPING_PAUSE_MS = 300

/** What is typed stands in the address after a pause; what the address comes to say (back, a link) is typed. */
function useTypedAddress(asked: string, page: string): readonly [string, (words: string) => void] {
  const [, navigate] = useLocation()
  const [words, setWords] = useState(asked)
  const written = useRef(asked)

  useEffect(() => {
    if (asked === written.current) return
    written.current = asked
    setWords(asked)
  }, [asked])

  useEffect(() => {
    const next = words.trim()
    if (next === written.current.trim()) return
    const timer = setTimeout(() => {
      written.current = next
      navigate(searchAddress(next, page), { replace: true })
    }, TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words, page, navigate])

  return [words, setWords]
}
