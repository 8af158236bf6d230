import { type ComponentType, useCallback, useState } from 'react'
import type { LoadSearch } from './remember-search.ts'
import type { SearchHitsProps } from './SearchHits.tsx'

/**
 * The list of hits comes with the search: pages that nobody searches from do not load it.
 *
 * @returns the list, `null` until `load` has gone well
 */
export function useHits(loadSearch: LoadSearch): {
  readonly hits: ComponentType<SearchHitsProps> | null
  readonly load: LoadSearch
} {
  const [hits, setHits] = useState<ComponentType<SearchHitsProps> | null>(null)
  const load = useCallback(async () => {
    const search = await loadSearch()
    const { SearchHits } = await import('./SearchHits.tsx')
    setHits(() => SearchHits)
    return search
  }, [loadSearch])
  return { hits, load }
}
