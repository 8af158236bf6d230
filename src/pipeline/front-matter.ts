import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import { yamlMessages } from './messages-yaml.sv.ts'
import type { Place } from './place.ts'
import { error, type Problem } from './problem.ts'
import { unclosedQuote } from './unclosed-quote.ts'
import {
  noteContainer,
  Written,
  type WrittenFile,
  type WrittenMap,
  type WrittenValue,
} from './written.ts'
import {
  bracketFaults,
  cutFault,
  indentedFirstKey,
  isListWithoutKey,
  tabFaults,
  unclosedQuoteFault,
  yamlProblems,
} from './yaml-fault.ts'
import { findSlips } from './yaml-slips.ts'

/** A file cut in two; the body has kept its lines (blank ones stand for the front matter). */
export type FrontMatter = { readonly data: WrittenMap | null; readonly body: string }

/**
 * Cut a text file into front matter and body and read the front matter.
 *
 * @param text - as `readContent` gives it: NFC, line feeds, no BOM
 */
export function readFrontMatter(
  text: string,
  file: WrittenFile,
  report: (problem: Problem) => void,
): FrontMatter {
  const start = { file: file.path, line: 1, column: 1 }
  const lines = text.split('\n')
  if (!isFence(lines[0])) {
    report(error('front-matter-missing', start, openingFault(lines)))
    return { data: null, body: '' }
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line))
  if (end < 0) {
    const near = lines.findIndex((line, index) => index > 0 && isNearlyFence(line))
    const sentences =
      near < 0
        ? yamlMessages.frontMatterUnclosed()
        : yamlMessages.nearlyFence(lines[near]?.trim() ?? '')
    const line = near < 0 ? 1 : near + 1
    report(error('front-matter-missing', { ...start, line }, sentences))
    return { data: null, body: '' }
  }
  if (isDivided(lines, end)) {
    report(error('front-matter-divided', { ...start, line: end + 1 }, yamlMessages.divided()))
    return { data: null, body: '' }
  }
  const data = readYaml(lines.slice(1, end).join('\n'), file, report, 1)
  return { data, body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n') }
}

/**
 * Read YAML into values that know their places.
 *
 * @param linesBefore - lines of the file above the text, added to every place
 * @returns `null` when something was reported
 */
export function readYaml(
  text: string,
  file: WrittenFile,
  report: (problem: Problem) => void,
  linesBefore = 0,
): WrittenMap | null {
  const lineCounter = linesOf(text)
  const doc = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: true,
    strict: true,
    schema: 'core',
    logLevel: 'silent',
  })
  const at = (offset: number): Place => {
    const position = lineCounter.linePos(Math.min(offset, text.length))
    return { file: file.path, line: position.line + linesBefore, column: position.col }
  }
  const start = { file: file.path, line: 1 + linesBefore, column: 1 }

  const whole = cutFault(text, at) ?? indentedFirstKey(text, at)
  if (whole !== null) {
    report(whole)
    return null
  }
  const openAt = doc.errors.length > 0 ? unclosedQuote(text) : null
  const open = openAt === null ? null : unclosedQuoteFault(text, openAt, at)
  const isBefore = ({ line, column }: Problem) =>
    open === null || line < open.line || (line === open.line && column < open.column)
  const slips = findSlips(text, at)
  const seen = slips.problems.filter(isBefore)
  for (const slip of seen) report(slip)
  if (slips.isMisread && (open === null || seen.length > 0)) return null
  const tabs = tabFaults(text, at)
  if (tabs.length > 0) {
    for (const tab of tabs) report(tab)
    return null
  }
  const told = yamlProblems([...doc.errors, ...doc.warnings], text, at)
  const brackets = told.length > 0 ? bracketFaults(text, at).filter(isBefore) : []
  const lost = brackets[0]?.line ?? open?.line ?? Number.POSITIVE_INFINITY
  const faults = [...told.filter(({ line }) => line < lost), ...brackets, ...(open ? [open] : [])]
  const isEcho = (line: number) =>
    line >= lost || faults.some((fault) => fault.line === line || fault.line === line - 1)
  visit(doc, {
    Node(_, node, path) {
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        const place = at(node.range?.[0] ?? 0)
        faults.push(error('yaml-shortcut', place, yamlMessages.yamlShortcut()))
      } else if ('tag' in node && typeof node.tag === 'string' && hasOwnTag(node, text)) {
        const place = at(node.range?.[0] ?? 0)
        faults.push(error('yaml-shortcut', place, yamlMessages.yamlTag(node.tag)))
      } else if (isScalar(node) && node.type === 'PLAIN') {
        const [from, to] = node.range ?? [0, 0]
        const item = /\n *(?=- \S)/.exec(text.slice(from, to))
        if (item && /^-[^\s-]/.test(text.slice(from, to))) {
          // The item below is right: it was drawn into the text by the one that lacks its space.
          faults.push(error('broken-yaml', at(from), yamlMessages.hyphenWithoutSpace()))
        } else if (item) {
          const offset = from + item.index + item[0].length
          const place = at(offset)
          if (isEcho(place.line)) return
          const isOwnList = isPair(path.at(-1)) && isListWithoutKey(text, offset)
          const sentences = isOwnList ? yamlMessages.listWithoutKey() : yamlMessages.itemInText()
          faults.push(error('list-sign', place, sentences))
        }
      }
    },
  })
  if (faults.length > 0) {
    for (const fault of onePerLine(faults)) report(fault)
    return null
  }
  if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null)) {
    return noteContainer(Object.create(null) as WrittenMap, { place: start, file, keys: new Map() })
  }
  if (!isMap(doc.contents)) {
    report(error('wrong-type', start, yamlMessages.frontMatterNotKeys()))
    return null
  }
  return convert(doc.contents, file, at) as WrittenMap
}

/** All lines of the text. The parser's own count ends where it gives up, and what lies below has a place too. */
function linesOf(text: string): LineCounter {
  const counter = new LineCounter()
  counter.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1)
  return counter
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line)
}

/** Keys that go on below the fence, and another fence after them: none of them has stood above, as in a copy. */
function isDivided(lines: readonly string[], end: number): boolean {
  const next = lines.findIndex((line, index) => index > end && isFence(line))
  const below = lines.slice(end + 1, next).filter((line) => line.trim() !== '')
  if (next < 0 || !below.every((line) => keyOf(line) !== null || /^(?: |- |#)/.test(line)))
    return false
  const above = new Set(lines.slice(1, end).flatMap((line) => keyOf(line) ?? []))
  const keys = below.flatMap((line) => keyOf(line) ?? [])
  return keys.length > 0 && !keys.some((key) => above.has(key))
}

/** The key that a line of its own begins with. */
function keyOf(line: string): string | null {
  return /^(\p{Ll}+(?:-\p{Ll}+)*):(?: |$)/u.exec(line)?.[1] ?? null
}

/** Three strokes as a word processor or a hurried hand leaves them. */
function isNearlyFence(line: string): boolean {
  return /^\s*([-–—−]\s*){1,6}$/.test(line)
}

function openingFault(lines: readonly string[]) {
  const first = lines.findIndex((line) => line.trim() !== '')
  const line = lines[first] ?? ''
  if (first > 0 && isFence(line)) return yamlMessages.emptyLineFirst()
  if (isNearlyFence(line)) return yamlMessages.nearlyFence(line.trim())
  return yamlMessages.frontMatterMissing(line)
}

function hasOwnTag(node: Node, text: string): boolean {
  const from = node.range?.[0] ?? 0
  return text[from] === '!' || /![^\s]*\s*$/.test(text.slice(Math.max(0, from - 40), from))
}

function convert(node: unknown, file: WrittenFile, at: (offset: number) => Place): WrittenValue {
  const place = at((node as Node | null)?.range?.[0] ?? 0)
  if (isMap(node)) {
    const map: Record<string, WrittenValue> = Object.create(null)
    const keys = new Map<string, Place>()
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : ''
      const keyPlace = at((pair.key as Node | null)?.range?.[0] ?? 0)
      map[key] =
        pair.value === null ? new Written(null, '', keyPlace, file) : convert(pair.value, file, at)
      keys.set(key, keyPlace)
    }
    return noteContainer(map, { place, file, keys, isInBraces: node.flow === true })
  }
  if (isSeq(node)) {
    const list = node.items.map((item) => convert(item, file, at))
    return noteContainer(list, { place, file, keys: new Map() })
  }
  if (isScalar(node)) {
    const { value } = node
    const plain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : null
    const written = typeof plain === 'string' ? plain.trim() : plain
    return new Written(written, node.source ?? String(value ?? ''), place, file)
  }
  return new Written(null, '', place, file)
}

/** One broken line often gives several faults; the first says what to do. */
function onePerLine(faults: readonly Problem[]): Problem[] {
  const seen = new Set<number>()
  return faults.filter((fault) => {
    if (seen.has(fault.line)) return false
    seen.add(fault.line)
    return true
  })
}
