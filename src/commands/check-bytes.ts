import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import filePlugin from '@size-limit/file'
import sizeLimit from 'size-limit'
import type { Manifest } from 'vite'
import { buildSettings } from '../pipeline/build-settings.ts'
import { projectRoot } from '../pipeline/project-root.ts'
import { CLIENT_ENTRIES, ISLAND_MANIFEST } from '../pipeline/vite-settings.ts'

/**
 * What a kind of page may weigh, brotli. Measured per page and not per file: what counts is what a reader waits for.
 * KiB where the bar was set against other tools measured in KiB, kB elsewhere.
 */
type Budget = {
  readonly what: string
  readonly pages: RegExp
  readonly files: (page: Page) => readonly string[]
  readonly limit: number
}

/** A built page and the files it loads, as paths. */
type Page = {
  readonly html: string
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  readonly app: string | null
}

const KIB = 1024
const KB = 1000

const { outDir } = buildSettings(projectRoot, process.env, new Date())
const readManifest = (name: string): Manifest =>
  JSON.parse(readFileSync(join(outDir, name), 'utf8'))
const manifest: Manifest = {
  ...readManifest(ISLAND_MANIFEST),
  ...readManifest('.vite/manifest.json'),
}

const MAP = /^handlaggare\/[^/]+\/index\.html$/
const STATION = /^pilkarta\/[^/]+\/(?!min-vag\/)[^/]+\/index\.html$/
const MY_PATH = /^pilkarta\/[^/]+\/min-vag\/index\.html$/
const BUDGETS: readonly Budget[] = [
  {
    what: 'map page: list and drawing, before any script',
    pages: MAP,
    files: ({ html, styles }) => [html, ...styles],
    limit: 30 * KIB,
  },
  {
    what: 'map page: everything until the canvas can be used, without font',
    pages: MAP,
    files: ({ html, styles, scripts, app }) => [
      html,
      ...styles,
      ...scripts,
      ...(app === null ? [] : allOf(app)),
      ...allOf('src/views/caseworker/MapView.tsx'),
      ...allOf('src/canvas/ProcessCanvas.tsx'),
      ...allOf(`virtual:map/${/handlaggare\/([^/]+)/.exec(html)?.[1]}`),
    ],
    limit: 190 * KB,
  },
  {
    what: 'citizen station: HTML and CSS',
    pages: STATION,
    files: ({ html, styles }) => [html, ...styles],
    limit: 14 * KB,
  },
  {
    what: 'citizen station: everything before the first interaction, without font',
    pages: STATION,
    files: ({ html, styles, scripts }) => [html, ...styles, ...scripts],
    limit: 20 * KB,
  },
  {
    what: "a person's own path: all of it, without font",
    pages: MY_PATH,
    files: ({ html, styles, scripts }) => [
      html,
      ...styles,
      ...scripts,
      ...allOf(CLIENT_ENTRIES.myPath),
      ...allOf(`virtual:my-path/${/pilkarta\/([^/]+)/.exec(html)?.[1]}`),
    ],
    limit: 90 * KB,
  },
  {
    what: 'search page: HTML and CSS, none of the maps',
    pages: /^sok\/(stod\/)?index\.html$/,
    files: ({ html, styles }) => [html, ...styles],
    limit: 10 * KB,
  },
  {
    what: 'any page: HTML and CSS',
    pages: /index\.html$/,
    files: ({ html, styles }) => [html, ...styles],
    limit: 40 * KIB,
  },
]
const FONT_LIMIT = 30 * KB
/** What the first word typed into the search field fetches. Most of it is the content's own words: room for a quarter more. */
const SEARCH_LIMIT = 75 * KB

const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('index.html'))

const sizes = new Map<string, Promise<number>>()
let failed = false
for (const budget of BUDGETS) {
  let worst = { name: 'no page', bytes: 0 }
  for (const name of pages) {
    if (!budget.pages.test(name)) continue
    const file = join(outDir, name)
    const bytes = await brotli([...new Set(budget.files(readPage(file)))])
    if (bytes >= worst.bytes) worst = { name, bytes }
  }
  report(budget.what, worst.name, worst.bytes, budget.limit)
}
for (const [source, { file }] of Object.entries(manifest)) {
  if (!file.endsWith('.woff2')) continue
  report('font', source, readFileSync(join(outDir, file)).byteLength, FONT_LIMIT)
}
const search = readdirSync(join(outDir, 'assets'))
  .filter((name) => /^(sok-[^.]+\.json|(open-search|forms-of)-[^.]+\.js)$/.test(name))
  .map((name) => join(outDir, 'assets', name))
report('search: engine and index', `${search.length} files`, await brotli(search), SEARCH_LIMIT)
process.exitCode = failed ? 1 : 0

function report(what: string, name: string, bytes: number, limit: number): void {
  const isOver = bytes > limit || bytes === 0
  failed ||= isOver
  console.log(
    `${isOver ? 'OVER' : 'ok  '} ${String(bytes).padStart(7)} of ${limit} B  ${what} (largest: ${name})`,
  )
}

async function brotli(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(sizeOf))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Packed once, however many pages load it. */
function sizeOf(file: string): Promise<number> {
  const known = sizes.get(file) ?? packedSize(file)
  sizes.set(file, known)
  return known
}

async function packedSize(file: string): Promise<number> {
  const results = await sizeLimit(filePlugin, [file])
  const [result]: { readonly size?: number }[] = Array.isArray(results) ? results : []
  // What cannot be measured is over every limit.
  return result?.size ?? Number.POSITIVE_INFINITY
}

function readPage(file: string): Page {
  const html = readFileSync(file, 'utf8')
  const addressed = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, address = '']) =>
      join(outDir, address.slice(address.indexOf('/assets/'))),
    )
  return {
    html: file,
    // The font's own style sheet is for readers without scripts; others get it after the first paint.
    styles: addressed(/<link rel="stylesheet" href="([^"]+)"/g).filter(
      (path) => !html.includes(`<noscript><link rel="stylesheet" href="${path}`),
    ),
    scripts: addressed(/<script type="module" src="([^"]+)"/g),
    app: html.includes('data-app=') ? 'src/entry-client.tsx' : null,
  }
}

/** A chunk with its styles and everything it imports at once. */
function allOf(source: string): readonly string[] {
  const files = new Set<string>()
  const seen = new Set<string>()
  const visit = (key: string) => {
    if (seen.has(key)) return
    seen.add(key)
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`the build has no chunk for ${key}`)
    files.add(join(outDir, chunk.file))
    for (const style of chunk.css ?? []) files.add(join(outDir, style))
    for (const imported of chunk.imports ?? []) visit(imported)
  }
  visit(source)
  return [...files]
}
