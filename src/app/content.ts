import maps from 'virtual:maps'
import processes from 'virtual:processes'
import loadSearchData from 'virtual:search'
import site from 'virtual:site'
import type { MapPage, PackedMap, ProcessPage, Registers } from '../layout/published-site.ts'
import { unpackDrawing } from '../layout/unpack-drawing.ts'
import { rememberSearch } from '../search/remember-search.ts'
import type { Text } from '../ui/prose/text.ts'

/**
 * The site's content as pages ask for it. In `npm run dev` a saved file replaces a part of it, and the open page
 * is told; in a built site it never changes.
 */
export const content = {
  site,
  registers: (): Promise<Registers> => import('virtual:registers').then((module) => module.default),
  maps,
  processes,
  /** Which pages there are beside maps and steps, and how each is loaded. */
  pages: () => import('virtual:pages').then((module) => module.default),
  /** The table of all texts is long, and no page needs it before one of its own. */
  texts: () => import('virtual:texts').then((module) => module.default),
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
  const { process, wide, tall } = packed
  const map = unpackedMaps.get(packed) ?? {
    ...packed,
    wide: unpackDrawing(wide, process),
    tall: unpackDrawing(tall, process),
  }
  unpackedMaps.set(packed, map)
  return map
}

/** @returns `null` when the site has no such process */
export async function loadProcess(id: string): Promise<ProcessPage | null> {
  const load = Object.hasOwn(content.processes, id) ? content.processes[id] : undefined
  return load === undefined ? null : (await load()).default
}

export async function loadProcesses(): Promise<readonly ProcessPage[]> {
  const modules = await Promise.all(Object.values(content.processes).map((load) => load()))
  return modules.map((module) => module.default)
}

/** @param key - `steg/<process>/<steg>`, `pilkarta/<process>` ...; a thing without a body gives `null` */
export async function loadText(key: string): Promise<Text> {
  const texts = await content.texts()
  const load = Object.hasOwn(texts, key) ? texts[key] : undefined
  return load === undefined ? null : (await load()).default
}

type Listener = () => void
const listeners = new Set<Listener>()

/** @returns a function that ends the subscription */
export function onContentChange(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

if (import.meta.hot) {
  import.meta.hot.accept(
    [
      'virtual:site',
      'virtual:registers',
      'virtual:maps',
      'virtual:processes',
      'virtual:texts',
      'virtual:search-data',
      'virtual:pages',
    ],
    ([newSite, newRegisters, newMaps, newProcesses, newTexts, newSearch, newPages]) => {
      if (newSite) content.site = newSite.default
      if (newRegisters) content.registers = async () => newRegisters.default
      if (newMaps) content.maps = newMaps.default
      if (newProcesses) content.processes = newProcesses.default
      if (newTexts) content.texts = async () => newTexts.default
      if (newSearch) content.search = rememberSearch(async () => newSearch.default)
      if (newPages) content.pages = async () => newPages.default
      for (const listener of listeners) listener()
    },
  )
}
