import maps from 'virtual:maps'
import loadSearchData from 'virtual:search'
import site from 'virtual:site'
import type { MapPage, PackedMap } from '../layout/published-site.ts'
import { unpackDrawing } from '../layout/unpack-drawing.ts'
import { unpackProcess } from '../layout/unpack-process.ts'
import { rememberSearch } from '../search/remember-search.ts'

/**
 * The site's content as pages ask for it. In `npm run dev` a saved file replaces a part of it, and the open page
 * is told; in a built site it never changes.
 */
export const content = {
  site,
  maps,
  /** Which pages there are beside the maps, and how each is loaded. */
  pages: () => import('virtual:pages').then((module) => module.default),
  /** Fetched at the first use of a search field, never before. */
  search: rememberSearch(loadSearchData),
}

/** @returns `null` when the site has no such process */
export async function loadMap(id: string): Promise<MapPage | null> {
  const load = Object.hasOwn(content.maps, id) ? content.maps[id] : undefined
  return load === undefined ? null : unpacked((await load()).default)
}

const unpackedMaps = new WeakMap<PackedMap, MapPage>()

/** The same map each time: what is drawn of it stays when a step opens beside it. */
function unpacked(packed: PackedMap): MapPage {
  const known = unpackedMaps.get(packed)
  if (known) return known
  const process = unpackProcess(packed.process)
  const map = {
    ...packed,
    process,
    wide: unpackDrawing(packed.wide, process),
    tall: unpackDrawing(packed.tall, process),
  }
  unpackedMaps.set(packed, map)
  return map
}

type Listener = () => void
const listeners = new Set<Listener>()

/** @returns a function that ends the subscription */
export function onContentChange(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells the open page, and what remembers pages, that they are no longer what they were. */
function contentChanged(): void {
  for (const listener of listeners) listener()
}

if (import.meta.hot) {
  import.meta.hot.accept(
    ['virtual:site', 'virtual:maps', 'virtual:search', 'virtual:pages'],
    ([newSite, newMaps, newSearch, newPages]) => {
      if (newSite) content.site = newSite.default
      if (newMaps) content.maps = newMaps.default
      if (newSearch) content.search = rememberSearch(newSearch.default)
      if (newPages) content.pages = async () => newPages.default
      contentChanged()
    },
  )
}
