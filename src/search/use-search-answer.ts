import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Search, SearchAnswer } from './open-search.ts'
import type { LoadSearch } from './remember-search.ts'

export type SearchState =
  | { readonly kind: 'loading' }
  /** It could not be loaded. */
  | { readonly kind: 'failed' }
  /** It is here, and threw. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'answered'; readonly answer: SearchAnswer }

type Loaded = { readonly search: Search } | 'failed' | null

/** @returns the answer to the words, and `begin`, which loads the search at its first call or after a failure */
export function useSearchAnswer(
  load: LoadSearch,
  words: string,
): { readonly state: SearchState; readonly begin: () => void } {
  const [loaded, setLoaded] = useState<Loaded>(null)
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])

  const begin = useCallback(() => {
    const put = (next: Loaded) => {
      if (!isGone.current) setLoaded(next)
    }
    setLoaded((now) => (now === 'failed' ? null : now))
    load().then(
      (search) => put({ search }),
      () => put('failed'),
    )
  }, [load])

  const state = useMemo((): SearchState => {
    if (loaded === null) return { kind: 'loading' }
    if (loaded === 'failed') return { kind: 'failed' }
    try {
      return { kind: 'answered', answer: loaded.search(words) }
    } catch (error) {
      console.error(error)
      return { kind: 'broken' }
    }
  }, [loaded, words])
  return { state, begin }
}
