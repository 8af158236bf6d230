import { partyCss } from './party-css.ts'
import type { PublishedSite } from './publish-site.ts'

/**
 * The modules by which the application meets the content: module id to JavaScript (or CSS). A process and a text
 * are a module each, so that a page loads no more than its own.
 */
export function contentModules(
  published: PublishedSite,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const { index, registers, pages } = published
  const modules = new Map<string, string>([
    ['virtual:site', dataModule(index)],
    ['virtual:registers', dataModule(registers)],
    [
      'virtual:processes',
      lazyTable(pages.map(({ process }) => [process.id, `virtual:process/${process.id}`])),
    ],
    ['virtual:texts', lazyTable([...texts.keys()].map((key) => [key, `virtual:text/${key}`]))],
    ['virtual:parties.css', partyCss(index.parties)],
  ])
  for (const page of pages) modules.set(`virtual:process/${page.process.id}`, dataModule(page))
  for (const [key, code] of texts) modules.set(`virtual:text/${key}`, code)
  return modules
}

/** Browsers parse a string of JSON faster than the same as an object literal. */
function dataModule(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})\n`
}

function lazyTable(entries: readonly (readonly [key: string, module: string])[]): string {
  const rows = entries.map(
    ([key, module]) => `  ${JSON.stringify(key)}: () => import(${JSON.stringify(module)}),`,
  )
  return `export default {\n${rows.join('\n')}\n}\n`
}
