import { packDrawing } from '../layout/pack-drawing.ts'
import { packProcess } from '../layout/pack-process.ts'
import type { ContentPage, MapPage, PackedMap } from '../layout/published-site.ts'
import { shelfOf, shelvesFor } from '../model/pages/shelf-of.ts'
import type { SearchData } from '../search/search-data.ts'
import { partyCss } from './party-css.ts'
import type { PublishedPage, PublishedPages } from './publish-pages.ts'
import type { PublishedSite } from './publish-site.ts'

/** Module id to what gives its JavaScript (or CSS). */
export type ContentModules = ReadonlyMap<string, () => string>

/**
 * The modules by which the application meets the content. A map, a process, a page of a register and a text are a
 * module each, so that a page loads no more than its own. Each is written when it is asked for.
 */
export function contentModules(
  published: PublishedSite,
  texts: ReadonlyMap<string, string>,
  search: () => SearchData,
  contentPage: () => ContentPage,
): ContentModules {
  const { index, registers, processes, pages } = published
  const withPath = index.processes.filter(({ hasCitizenPath }) => hasCitizenPath)
  const modules = new Map<string, () => string>([
    ['virtual:site', () => dataModule(index)],
    ['virtual:registers', () => dataModule(registers)],
    ['virtual:maps', () => lazyTable(processes.map(({ id }) => [id, `virtual:map/${id}`]))],
    [
      'virtual:processes',
      () => lazyTable(processes.map(({ id }) => [id, `virtual:process/${id}`])),
    ],
    ['virtual:my-paths', () => lazyTable(withPath.map(({ id }) => [id, `virtual:my-path/${id}`]))],
    [
      'virtual:texts',
      () => lazyTable([...texts.keys()].map((key) => [key, `virtual:text/${key}`])),
    ],
    ['virtual:parties.css', () => partyCss(registers.parties)],
    [
      'virtual:search',
      () => "export default () => import('virtual:search-data').then((m) => m.default)\n",
    ],
    [SEARCH_DATA, () => JSON.stringify(search())],
    ['virtual:content-page', () => dataModule(contentPage())],
  ])
  for (const { id, map, page, myPath } of processes) {
    modules.set(`virtual:map/${id}`, () => dataModule(packMap(map())))
    modules.set(`virtual:process/${id}`, () => dataModule(page()))
    modules.set(`virtual:my-path/${id}`, () => dataModule(myPath()))
  }
  for (const [key, code] of texts) modules.set(`virtual:text/${key}`, () => code)
  for (const [name, page] of Object.entries(pages.single)) {
    modules.set(`virtual:page/${name}`, () => dataModule(page()))
  }
  for (const [folder, own] of Object.entries(pages.registers)) {
    for (const { id, page } of own) {
      const key = `${folder}/${id}`
      modules.set(`virtual:page/${key}`, () => textOf(key, texts) + dataModule(page()))
    }
  }
  for (const [process, own] of Object.entries(pages.steps)) {
    for (const { id, page } of own) {
      const key = `steg/${process}/${id}`
      modules.set(`virtual:page/${key}`, () => textOf(key, texts) + dataModule(page()))
    }
    shelvesOf(own).forEach((shelf, i) => {
      const rows = shelf.map(({ id }) => [id, `virtual:page/steg/${process}/${id}`] as const)
      modules.set(shelfModule(process, i), () => lazyTable(rows))
    })
  }
  modules.set('virtual:pages', () => `export default ${tableOfPages(pages)}\n`)
  return modules
}

/** The search's index as JSON: a module (see `jsonModule`) while the site is developed, a file once it is built. */
export const SEARCH_DATA = 'virtual:search-data'

/**
 * In a built site the index is fetched, not imported: a failed fetch can be tried again, and reloads no page.
 *
 * @param file - Rollup's reference to the emitted file
 */
export function fetchedSearch(file: string): string {
  return `export default async () => {
  const answer = await fetch(import.meta.ROLLUP_FILE_URL_${file})
  if (!answer.ok) throw new Error(\`the search index: \${answer.status}\`)
  return answer.json()
}
`
}

/** A page brings its own body of content, if it has one. */
function textOf(key: string, texts: ReadonlyMap<string, string>): string {
  return texts.has(key)
    ? `export { default as text } from ${JSON.stringify(`virtual:text/${key}`)}\n`
    : 'export const text = null\n'
}

function packMap(map: MapPage): PackedMap {
  const { process, wide, tall } = map
  return {
    ...map,
    process: packProcess(process),
    wide: packDrawing(wide, process),
    tall: packDrawing(tall, process),
  }
}

function dataModule(data: unknown): string {
  return jsonModule(JSON.stringify(data))
}

/** Browsers parse a string of JSON faster than the same as an object literal. */
export function jsonModule(json: string): string {
  return `export default JSON.parse(${JSON.stringify(json)})\n`
}

function shelvesOf(pages: readonly PublishedPage[]): readonly (readonly PublishedPage[])[] {
  const count = shelvesFor(pages.length)
  return Array.from({ length: count }, (_, i) => pages.filter(({ id }) => shelfOf(id, count) === i))
}

function shelfModule(process: string, shelf: number): string {
  return `virtual:pages/steg/${process}/${shelf}`
}

/** Single pages by name, those of a register by folder and id, those of steps by process and shelf. */
function tableOfPages({ single, registers, steps }: PublishedPages): string {
  const shelves = Object.entries(steps).map(([process, own]) => {
    const loaders = shelvesOf(own).map((_, i) => lazily(shelfModule(process, i)))
    return [process, `[${loaders.join(', ')}]`] as const
  })
  return record([
    ...Object.keys(single).map((name) => [name, lazily(`virtual:page/${name}`)] as const),
    ...Object.entries(registers).map(([folder, own]) => {
      const rows = own.map(({ id }) => [id, lazily(`virtual:page/${folder}/${id}`)] as const)
      return [folder, record(rows)] as const
    }),
    ['steg', record(shelves)],
  ])
}

function lazyTable(entries: readonly (readonly [key: string, module: string])[]): string {
  return `export default ${record(entries.map(([key, module]) => [key, lazily(module)]))}\n`
}

function lazily(module: string): string {
  return `() => import(${JSON.stringify(module)})`
}

/** @param entries - keys, and values as JavaScript */
function record(entries: readonly (readonly [key: string, value: string])[]): string {
  return `{\n${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value},`).join('\n')}\n}`
}
