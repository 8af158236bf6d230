import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BuildMemory } from '../../../src/pipeline/build-memory.ts'
import { classify } from '../../../src/pipeline/content-file.ts'
import { parseContent } from '../../../src/pipeline/parse-content.ts'
import type { Problem } from '../../../src/pipeline/problem.ts'
import { projectRoot } from '../../../src/pipeline/project-root.ts'
import type { KindOfWords } from '../../../src/pipeline/schema/field-words/index.ts'

/** A file of each kind. */
const FILES: Readonly<Record<Exclude<KindOfWords, 'value'>, string>> = {
  step: 'processer/p/s/steg.mdx',
  'step-citizen': 'processer/p/s/pilkarta.mdx',
  process: 'processer/p/process.mdx',
  'process-citizen': 'processer/p/pilkarta.mdx',
  party: 'parter/x.mdx',
  role: 'roller/x.mdx',
  question: 'fragor/x.mdx',
  document: 'underlag/x.mdx',
  consent: 'samtycken/x.mdx',
  term: 'begrepp/x.mdx',
  'legal-rule': 'regler/x.mdx',
  gap: 'glapp/g-01.mdx',
  bottleneck: 'flaskhalsar/b-01.mdx',
  'target-group': 'malgrupper/x.mdx',
  news: 'nyheter/x.mdx',
  settings: 'installningar.yaml',
  sources: 'kallor.yaml',
}

export const STEP_TYPES = [
  'aktivitet',
  'möte',
  'beslut',
  'en-eller-flera',
  'samtidigt',
  'väntan',
  'händelse',
  'delprocess',
  'start',
  'slut',
] as const

const SCHEMAS = join(projectRoot, 'src/pipeline/schema')
/** A key that no schema has. */
const STRANGER = 'zzqxzz'
/** Every word that may be a key: whatever stands before a colon in the schemas, and some that are none. */
const CANDIDATES = [
  ...new Set(
    readdirSync(SCHEMAS)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(join(SCHEMAS, file), 'utf8').matchAll(
          /(?:^|[\s{(,])(?:'([^']+)'|([\p{L}-]+))(?=:|,| \})/gmu,
        ),
      ])
      .map(([, quoted, bare]) => quoted ?? bare ?? '')
      .filter((word) => /^[\p{Ll}]+(?:-[\p{Ll}]+)*$/u.test(word)),
  ),
]

type Level = readonly { readonly key: string; readonly isList: boolean }[]

/** The keys that the schema of a kind knows, with those that lead to them, and whether each must be there. */
export type SchemaKeys = ReadonlyMap<string, { readonly isNeeded: boolean }>

/**
 * Ask the schemas themselves: a file with every possible key is parsed, and what is not told as unknown is known.
 *
 * @param type - of a step
 * @param depth - `top`: without the keys inside others
 */
export function schemaKeys(
  kind: Exclude<KindOfWords, 'value'>,
  type?: string,
  depth: 'top' | 'all' = 'all',
): SchemaKeys {
  const path = FILES[kind]
  const found = new Map<string, { isNeeded: boolean }>()
  const ask = (level: Level, name: string): void => {
    const keys = knownAt(path, level, type)
    const missing = missingAt(path, level, type)
    for (const key of keys) {
      found.set(name === '' ? key : `${name}.${key}`, { isNeeded: missing.has(key) })
    }
    if (depth === 'top') return
    const maps = mapsAmong(path, level, type, keys, false)
    const lists = mapsAmong(path, level, type, keys, true)
    for (const key of keys) {
      if (!maps.has(key) && !lists.has(key)) continue
      ask([...level, { key, isList: !maps.has(key) }], name === '' ? key : `${name}.${key}`)
    }
  }
  ask(kind === 'sources' ? [{ key: 'x', isList: false }] : [], '')
  return found
}

/** Keys of a value in long or open form are the same everywhere. */
export const VALUE_KEYS = {
  long: ['värde', 'status', 'källa', 'gäller-när'],
  open: ['öppen', 'avgörs-av', 'tills-vidare', 'källa', 'gäller-när'],
} as const

function knownAt(path: string, level: Level, type: string | undefined): readonly string[] {
  const without = CANDIDATES.filter((key) => key !== 'öppen')
  const closed = accepted(path, level, type, without)
  if (!accepted(path, level, type, ['öppen', STRANGER]).includes('öppen')) return closed
  const ofValue: readonly string[] = [...VALUE_KEYS.long, ...VALUE_KEYS.open]
  return closed.filter((key) => !ofValue.includes(key))
}

/** The keys whose value is keys of its own, or a list of such. */
function mapsAmong(
  path: string,
  level: Level,
  type: string | undefined,
  keys: readonly string[],
  isList: boolean,
): ReadonlySet<string> {
  const child = `${isList ? '- ' : ''}${STRANGER}: x`
  const { problems, lineOf } = parsed(path, level, type, keys, child)
  const told = new Set(problems.flatMap(({ rule, line }) => (rule === 'unknown-key' ? line : [])))
  return new Set(keys.filter((key) => told.has(lineOf(key) + 1)))
}

function accepted(
  path: string,
  level: Level,
  type: string | undefined,
  keys: readonly string[],
): readonly string[] {
  const { problems, lineOf } = parsed(path, level, type, keys)
  return keys.filter((key) => {
    if (!isUnknown(problems, lineOf(key))) return true
    // Some keys only go without each other.
    const isMisplaced = problems.some(
      ({ line, rule }) => rule === 'misplaced-key' && line === lineOf(key),
    )
    if (!isMisplaced || keys.length === 1) return false
    const alone = parsed(path, level, type, [key])
    return !isUnknown(alone.problems, alone.lineOf(key))
  })
}

function missingAt(path: string, level: Level, type: string | undefined): ReadonlySet<string> {
  const { problems } = parsed(path, level, type, [STRANGER])
  const told = problems
    .filter(({ rule }) => rule === 'missing-key')
    .map(({ message }) => message)
    .filter((message) => /^Nyck/.test(message))
  // What is missing around it is told as well: the innermost level is told last.
  const deepest = told.at(-1) ?? ''
  const words = /^Nycklarna (.*) saknas\.$/.exec(deepest)?.[1]?.split(/, | och /)
  const single = /^Nyckeln ”(.*)” saknas\.$/.exec(deepest)?.[1]
  return new Set(words ?? (single === undefined ? [] : [single]))
}

function isUnknown(problems: readonly Problem[], line: number): boolean {
  return problems.some(
    (problem) => problem.line === line && /^(?:unknown|misplaced)-key$/.test(problem.rule),
  )
}

/** @param child - what stands below each key, instead of a word after it */
function parsed(
  path: string,
  level: Level,
  type: string | undefined,
  keys: readonly string[],
  child?: string,
) {
  const lines: string[] = path.endsWith('.yaml') ? [] : ['---']
  if (type !== undefined) lines.push(`typ: ${type}`)
  let indent = ''
  let first = ''
  for (const { key, isList } of level) {
    lines.push(`${indent}${first}${key}:`)
    indent += first === '' ? '  ' : '    '
    first = isList ? '- ' : ''
  }
  const lineOfKey = new Map<string, number>()
  for (const key of keys) {
    if (type !== undefined && level.length === 0 && key === 'typ') continue
    lines.push(`${indent}${first}${key}:${child === undefined ? ' x' : ''}`)
    lineOfKey.set(key, lines.length)
    if (first !== '') indent += '  '
    first = ''
    if (child !== undefined) lines.push(`${indent}  ${child}`)
  }
  if (!path.endsWith('.yaml')) lines.push('---')
  const { file } = classify(path)
  if (file === null) throw new Error(`${path} is no content`)
  const problems: Problem[] = []
  const text = `${lines.join('\n')}\n`
  parseContent([{ ...file, path, text }], [], new BuildMemory(), (problem) =>
    problems.push(problem),
  )
  return { problems, lineOf: (key: string) => lineOfKey.get(key) ?? 0 }
}
