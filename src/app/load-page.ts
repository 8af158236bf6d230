import type { Pages, PageTable, Single } from 'virtual:pages'
import type { ProcessId } from '../model/ids.ts'
import type { MapLayers } from '../model/pages/map-layers.ts'
import { shelfOf } from '../model/pages/shelf-of.ts'
import type { StepPage } from '../model/pages/step-page.ts'
import type { Text } from '../ui/prose/text.ts'
import { content } from './content.ts'

/** What the only page of its kind shows. */
export async function loadPage<Page>(find: (pages: Pages) => Single<Page>): Promise<Page> {
  const { default: page } = await find(await content.pages())()
  return page
}

/** @returns `null` when the register has nothing of this id */
export async function loadRegisterPage<Page>(
  find: (pages: Pages) => PageTable<Page>,
  id: string,
): Promise<{ readonly page: Page; readonly text: Text } | null> {
  return loadFrom(find(await content.pages()), id)
}

/** @returns `null` when the site has no such process, or the process no such step */
export async function loadStepPage(
  process: string,
  step: string,
): Promise<{ readonly page: StepPage; readonly text: Text } | null> {
  const { steg } = await content.pages()
  const shelves = Object.hasOwn(steg, process) ? (steg[process] ?? []) : []
  const shelf = shelves[shelfOf(step, shelves.length)]
  return shelf === undefined ? null : loadFrom((await shelf()).default, step)
}

/** What the layers of a map show beyond the map. */
export async function loadLayers(process: ProcessId): Promise<MapLayers> {
  const loaded = await loadRegisterPage((pages) => pages.lager, process)
  if (loaded === null) throw new Error(`the map ${process} has no layers`)
  return loaded.page
}

async function loadFrom<Page>(
  table: PageTable<Page>,
  id: string,
): Promise<{ readonly page: Page; readonly text: Text } | null> {
  const load = Object.hasOwn(table, id) ? table[id] : undefined
  if (load === undefined) return null
  const { default: page, text } = await load()
  return { page, text }
}
