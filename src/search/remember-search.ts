import type { Search } from './open-search.ts'
import type { SearchData } from './search-data.ts'

/** Loads the search at its first use. A failure is not remembered: the next call tries again. */
export type LoadSearch = () => Promise<Search>

/** @param loadData - fetches the index; the engine is asked for once that has gone well */
export function rememberSearch(loadData: () => Promise<SearchData>): LoadSearch {
  let search: Promise<Search> | null = null
  return () => {
    if (search === null) {
      const opening = open(loadData)
      opening.catch(() => {
        if (search === opening) search = null
      })
      search = opening
    }
    return search
  }
}

async function open(loadData: () => Promise<SearchData>): Promise<Search> {
  const data = await loadData()
  const { openSearch } = await import('./open-search.ts')
  return openSearch(data)
}
