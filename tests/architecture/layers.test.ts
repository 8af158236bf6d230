import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** What each folder of src imports from, itself aside. An arrow never points upwards. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  layout: ['model'],
  i18n: ['model'],
  ui: ['i18n', 'layout', 'model'],
  state: ['model'],
  drawing: ['i18n', 'ui', 'layout', 'model'],
  search: ['i18n', 'ui', 'model'],
  canvas: ['drawing', 'i18n', 'layout', 'model'],
  views: ['canvas', 'drawing', 'search', 'state', 'i18n', 'ui', 'layout', 'model'],
  // Small scripts for pages without React.
  islands: ['model'],
  app: ['views', 'search', 'i18n', 'ui', 'layout', 'model'],
  // Build time: the prerenderer reaches pages through the built server entry.
  pipeline: ['search', 'i18n', 'layout', 'model'],
  commands: ['pipeline'],
  // Gathers the styles that every page has; it holds no code.
  styles: ['ui'],
}

/** Packages that only one place may know, as prefixes of import paths. */
const KEPT_IN: Readonly<Record<string, string>> = {
  '@xyflow/react': 'canvas',
  zustand: 'state',
  minisearch: 'search',
  zod: 'pipeline',
  yaml: 'pipeline',
}

type Import = { readonly file: string; readonly line: number; readonly from: string }

const imports = sourceFiles(src).flatMap(importsOf)

describe('the layers of src', () => {
  it('are the ones listed here, no more and no fewer', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(MAY_IMPORT).sort())
  })

  it('have leave for no import that none of them makes', () => {
    const made = new Set(
      imports.map(({ file, from }) => `${folderOf(file)} imports ${targetFolder(file, from)}`),
    )
    const leave = Object.entries(MAY_IMPORT).flatMap(([folder, targets]) =>
      targets.map((target) => `${folder} imports ${target}`),
    )
    expect(leave.filter((one) => !made.has(one))).toEqual([])
  })

  it('import downwards only', () => {
    const upward = imports.filter(({ file, from }) => {
      const folder = folderOf(file)
      const target = targetFolder(file, from)
      if (folder === null || target === null || folder === target) return false
      return !(MAY_IMPORT[folder] ?? []).includes(target)
    })
    expect(upward.map(told)).toEqual([])
  })

  it('name files with their ending, and files that exist', () => {
    const broken = imports.filter(({ file, from }) => {
      const path = from.replace(/\?.*$/, '')
      return from.startsWith('.') && !existsSync(join(src, file, '..', path))
    })
    expect(broken.map(told)).toEqual([])
  })

  it('keep each of these packages in one layer', () => {
    const astray = imports.filter(({ file, from }) =>
      Object.entries(KEPT_IN).some(
        ([name, layer]) =>
          (from === name || from.startsWith(`${name}/`)) && folderOf(file) !== layer,
      ),
    )
    expect(astray.map(told)).toEqual([])
  })

  it('let the model know nothing outside itself', () => {
    const outside = imports.filter(
      ({ file, from }) => folderOf(file) === 'model' && targetFolder(file, from) !== 'model',
    )
    expect(outside.map(told)).toEqual([])
  })

  it('let the model read no clock, chance, network or screen', () => {
    const impure = /\b(Date\.now|new Date\(|Math\.random|fetch\(|window\.|document\.|process\.env)/
    const lines = sourceFiles(src)
      .filter((file) => folderOf(file) === 'model')
      .flatMap((file) =>
        linesOf(file).flatMap((text, i) => (impure.test(text) ? [`${file}:${i + 1} ${text}`] : [])),
      )
    expect(lines).toEqual([])
  })

  it('let one view know nothing of another', () => {
    const between = imports.filter(({ file, from }) => {
      const view = viewOf(file)
      const target = from.startsWith('.')
        ? viewOf(relative(src, join(src, file, '..', from)))
        : null
      return view !== null && target !== null && view !== target
    })
    expect(between.map(told)).toEqual([])
  })
})

function told({ file, line, from }: Import): string {
  return `src/${file}:${line} imports ${from}`
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)))
    .sort()
}

function linesOf(file: string): readonly string[] {
  return readFileSync(join(src, file), 'utf8').split('\n')
}

/** Static imports, re-exports and dynamic imports, wherever a line ends. */
function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(src, file), 'utf8')
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
  return [...text.matchAll(pattern)].flatMap((match) => {
    const from = match[1] ?? match[2] ?? match[3]
    if (from === undefined) return []
    const end = (match.index ?? 0) + match[0].length
    return [{ file, line: text.slice(0, end).split('\n').length, from }]
  })
}

/** The layer of a file; `null` for the entries directly under src, which join all layers. */
function folderOf(file: string): string | null {
  return file.includes('/') ? (file.split('/')[0] ?? null) : null
}

function targetFolder(file: string, from: string): string | null {
  return from.startsWith('.') ? folderOf(relative(src, join(src, file, '..', from))) : null
}

/** `views/caseworker/StepView.tsx` belongs to caseworker; files directly under views are shared by none. */
function viewOf(file: string): string | null {
  const [folder, view, ...rest] = file.split('/')
  return folder === 'views' && rest.length > 0 ? (view ?? null) : null
}
