import type { YAMLError } from 'yaml'
import { textMessages } from './messages-texts.sv.ts'
import { yamlMessages } from './messages-yaml.sv.ts'
import type { Place } from './place.ts'
import { placeholderInValue } from './placeholders.ts'
import { error, type Problem, type Sentences } from './problem.ts'
import { CONDITION_KEYS } from './schema/key-examples.ts'

/** Every line that is indented by a tab: one of them makes YAML lose its way in those that follow. */
export function tabFaults(text: string, at: (offset: number) => Place): Problem[] {
  return [...text.matchAll(/^ *\t+(?=\S)/gm)].map((match) =>
    error('tab-indentation', at(match.index), yamlMessages.tabIndentation()),
  )
}

/** A line that ends what YAML reads: it would pass over all that stands below. */
export function cutFault(text: string, at: (offset: number) => Place): Problem | null {
  for (const match of text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)) {
    const below = text.slice(match.index + match[0].length)
    if (hasContent(text.slice(0, match.index)) && hasContent(below)) {
      return error('broken-yaml', at(match.index), yamlMessages.cutInTwo(match[0]))
    }
  }
  return null
}

function hasContent(text: string): boolean {
  return /^(?!---|\.\.\.)\s*[^\s#]/m.test(text)
}

/** A first key that is indented takes the others, which are not, for something else. */
export function indentedFirstKey(text: string, at: (offset: number) => Place): Problem | null {
  const [, before = '', line = ''] = /^((?:[ \t]*(?:#.*)?\n)*)(.*)/.exec(text) ?? []
  const key = /^ +([\p{L}-]+:)(?: |$)/u.exec(line)?.[1]
  const isAlone = /^[\p{L}][\p{L}-]*:(?: |$)/mu.test(text.slice(before.length + line.length))
  if (key === undefined || !isAlone) return null
  return error('broken-yaml', at(before.length), yamlMessages.indentedFirstKey(key))
}

/** @param offset - of the mark, as `unclosedQuote` finds it */
export function unclosedQuoteFault(
  text: string,
  offset: number,
  at: (offset: number) => Place,
): Problem {
  const open = text.charAt(offset)
  const mixed = /[”“’‘](?=[ ,\]}]*$)/.exec(text.slice(offset).split('\n')[0] ?? '')?.[0]
  return mixed
    ? error('curly-quote', at(offset), yamlMessages.quotesMixed(open, mixed))
    : error('broken-yaml', at(offset), yamlMessages.unclosed(open, open))
}

/** What stands after a key or a hyphen, when it opens a list or keys on the line. */
const OPENS = /^\s*(?:- +)*(?:[^\s:'"{[#][^:'"{[#]*: +)?(?=[[{])/u
const CLOSED_BY: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

/** Brackets on one line that do not belong together: YAML loses its way there, and tells of all lines that follow. */
export function bracketFaults(text: string, at: (offset: number) => Place): Problem[] {
  const faults: Problem[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const found = OPENS.test(line) ? bracketFault(line) : null
    if (found) faults.push(error('broken-yaml', at(from + found.column), found.sentences))
    from += line.length + 1
  }
  return faults
}

function bracketFault(line: string): { column: number; sentences: Sentences } | null {
  const open: { sign: string; column: number }[] = []
  // A text in quotation marks may hold any sign.
  const bare = line.replace(/(?<=[[{,:-]\s*)(?:'[^']*'|"[^"]*")/g, (quoted) =>
    'x'.repeat(quoted.length),
  )
  const end = bare.search(/ #/)
  for (const { 0: sign, index } of bare.slice(0, end < 0 ? undefined : end).matchAll(/[[\]{}]/g)) {
    if (sign in CLOSED_BY) {
      open.push({ sign, column: index })
      continue
    }
    const last = open.pop()
    if (last === undefined) return { column: index, sentences: yamlMessages.strayBracket(sign) }
    const close = CLOSED_BY[last.sign] ?? ''
    if (close !== sign) {
      const sentences = yamlMessages.bracketsMixed(last.sign, close, sign)
      return { column: last.column, sentences }
    }
  }
  return null
}

/** So many lines below a fault YAML goes on to stumble over what is right. */
const ECHO_LINES = 2

/**
 * What YAML could not read, as the writer would say it.
 *
 * @param faults - of one text, in its order
 */
export function yamlProblems(
  faults: readonly YAMLError[],
  text: string,
  at: (offset: number) => Place,
): Problem[] {
  let last = Number.NEGATIVE_INFINITY
  return faults.flatMap((fault) => {
    const known = knownFault(fault, text, at)
    const place = at(fault.pos[0])
    const { line } = known ?? place
    const isEcho = known === null && line >= last && line - last <= ECHO_LINES
    last = line
    if (isEcho) return []
    const written = lineAt(text, fault.pos[0]).trim()
    return known ?? error('broken-yaml', place, yamlMessages.brokenYaml(fault.code, written))
  })
}

/** @returns `null` when nothing tells what was meant */
function knownFault(fault: YAMLError, text: string, at: (offset: number) => Place): Problem | null {
  const offset = unclosedBefore(fault, text) ?? fault.pos[0]
  const place = at(offset)
  if (offset !== fault.pos[0]) {
    const open = text.charAt(offset)
    return error('broken-yaml', place, yamlMessages.unclosed(open, CLOSED_BY[open] ?? open))
  }
  if (fault.code === 'DUPLICATE_KEY') {
    const key = /^[\w\p{L}-]+/u.exec(text.slice(fault.pos[0]))?.[0] ?? ''
    return error('duplicate-key', place, yamlMessages.duplicateKey(key))
  }
  return pastedMark(offset, text, at) ?? lineFault(offset, text, at)
}

/** What the letters of the line say was meant: YAML only knows what it did not expect. */
function lineFault(offset: number, text: string, at: (offset: number) => Place): Problem | null {
  const from = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  const line = lineAt(text, offset)
  const indent = line.length - line.trimStart().length
  const tell = (column: number, sentences: Sentences) =>
    error('broken-yaml', at(from + column), sentences)
  const content = line.trim()
  if (/^-[^\s-]/.test(content)) return tell(indent, yamlMessages.hyphenWithoutSpace())
  if (isListWithoutKey(text, from + indent)) return tell(indent, yamlMessages.listWithoutKey())
  const [, lead = '', key = '', value = ''] =
    /^(\s*(?:- +)?)([^\s:'"{[#]+(?: [^\s:'"{[#]+)?): +(.*)$/.exec(line) ?? []
  const item = /^- +\{.*\S: +[^,:{[]+ [^\s,:{}[\]]+: /.exec(content)
  if (item) return tell(line.indexOf('{'), yamlMessages.missingComma())
  if (key === '') {
    const joined = /^([\p{L}-]+):(\S.*)$/u.exec(content)
    if (joined)
      return tell(indent, yamlMessages.colonWithoutSpace(joined[1] ?? '', joined[2] ?? ''))
    const equals = /^(\p{L}+(?:-\p{L}+)*) *= *(\S.*)$/u.exec(content)
    if (equals) return tell(indent, yamlMessages.equalsSign(equals[1] ?? '', equals[2] ?? ''))
    const isText = content !== '' && !/^[-[{'"]|[\]}]$/.test(content)
    return isText ? tell(indent, yamlMessages.lineWithoutKey(content)) : null
  }
  const column =
    lead.length + key.length + (line.slice(lead.length + key.length).length - value.length)
  const gap = /^\[[^\]]*\]\s+[^\s#]/.test(value) ? placeholderInValue(value) : null
  if (gap !== null) return error('placeholder', at(from + column), textMessages.placeholder(gap))
  const sign = /^(?:- |[?|>!&*%@`](?=\S|\s+\S))/.exec(value)?.[0]?.trim()
  if (sign) return tell(column, yamlMessages.startsWithSign(sign, value))
  const quoted = /^(['"]).*?\1\s*(?=[^\s#,\]}])/.exec(value)
  if (quoted) return tell(column, yamlMessages.textAfterQuote(quoted[1] ?? ''))
  if (/^[{[].*\S: +[^,:{[]+ [^\s,:{}[\]]+: /.test(value)) {
    return tell(column, yamlMessages.missingComma())
  }
  if (/^\(?\p{Ll}+(?:-\p{Ll}+)*: [^:]+, \p{Ll}+(?:-\p{Ll}+)*: /u.test(value)) {
    return tell(column, yamlMessages.keysWithoutBraces(value.replace(/^\(|\)$/g, '')))
  }
  const condition = /^[\p{L}\d-]+: +\S.*?(?= +#|\s*$)/u.exec(value)?.[0]
  if (condition && CONDITION_KEYS.includes(key)) {
    return tell(column, yamlMessages.conditionWithoutBraces(key, condition))
  }
  if (/: /.test(value) && !/^[{[]/.test(value)) {
    return tell(column, yamlMessages.colonInText(key, value))
  }
  const next = text.slice(from + line.length + 1).split('\n')[0] ?? ''
  const nextIndent = next.length - next.trimStart().length
  if (isListWithoutKey(text, from + line.length + 1 + nextIndent)) {
    return tell(line.length + 1 + nextIndent, yamlMessages.listWithoutKey())
  }
  const [, nextKey] = /^\s*([^'"{[]+?):( |$)/.exec(next) ?? []
  if (nextKey !== undefined && nextIndent > indent) {
    const sentences = nextKey.includes(' ')
      ? yamlMessages.colonInNextLine(next.trim())
      : yamlMessages.tooFarIn(next.trim())
    return error('broken-yaml', at(from + line.length + 1), sentences)
  }
  return null
}

/** Whether a list begins here, under a key that has its value already. */
export function isListWithoutKey(text: string, offset: number): boolean {
  if (!/^- \S/.test(text.slice(offset, offset + 3))) return false
  const from = text.lastIndexOf('\n', offset) + 1
  const above = text.slice(0, from).trimEnd().split('\n').at(-1) ?? ''
  const [, indent = ''] = /^( *)[\p{L}][\p{L}\d-]*: +[^\s|>#&]/u.exec(above) ?? [null, null]
  return indent !== null && indent.length <= offset - from
}

/** What a word processor put where YAML needs a plain space or a straight quotation mark. */
function pastedMark(offset: number, text: string, at: (offset: number) => Place): Problem | null {
  const line = lineAt(text, offset)
  const from = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  const space = /^\s*?[\u00a0\u2007\u202f]|^[^:]*:[\u00a0\u2007\u202f]/.exec(line)
  if (space) {
    return error('broken-yaml', at(from + space[0].length - 1), yamlMessages.hardSpace())
  }
  const quote = /[:[{,-] *[”“„’‘]/.exec(line)
  if (!quote) return null
  const index = quote.index + quote[0].length - 1
  return error('broken-yaml', at(from + index), yamlMessages.curlyQuoteUnpaired(line.charAt(index)))
}

/** Where a bracket was opened that has no end: YAML only notices where it misses it. */
function unclosedBefore(fault: YAMLError, text: string): number | null {
  if (fault.code !== 'MISSING_CHAR' && fault.code !== 'BAD_INDENT') return null
  const mark = /^(?:[^:#]*: |\s*- )?\s*(?<open>[[{]).*$/gmu
  for (const match of text.slice(0, fault.pos[0] + 1).matchAll(mark)) {
    const open = match.groups?.open ?? ''
    const offset = match.index + match[0].indexOf(open)
    const rest = text.slice(
      offset,
      text.indexOf('\n', offset) < 0 ? undefined : text.indexOf('\n', offset),
    )
    if (rest.split(open).length > rest.split(CLOSED_BY[open] ?? '').length) return offset
  }
  return null
}

function lineAt(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  const to = text.indexOf('\n', offset)
  return text.slice(from, to < 0 ? text.length : to)
}
