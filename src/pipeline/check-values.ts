import { personalMessages } from './messages-personal.sv.ts'
import { textMessages } from './messages-texts.sv.ts'
import type { ParsedContent } from './parse-content.ts'
import { personalData } from './personal-data.ts'
import type { Place } from './place.ts'
import { placeholderInValue } from './placeholders.ts'
import { error, type Problem, type Sentences } from './problem.ts'
import { realAddress } from './real-address.ts'
import { isWrittenMap, Written } from './written.ts'
import { writtenFiles } from './written-files.ts'

type Slip = { readonly rule: string; readonly sentences: (found: string) => Sentences }

/** What only a body can hold: in a value it would be published as it stands. */
const SLIPS: readonly (Slip & { readonly pattern: RegExp })[] = [
  {
    rule: 'html-in-value',
    pattern: /<\/?[a-zA-Z][^<>]*>/,
    sentences: (found) => textMessages.tagInValue(found),
  },
  {
    rule: 'html-in-value',
    pattern: /&(?:[a-zA-Z]{2,8}|#\d{2,5});/,
    sentences: (found) => textMessages.codeInValue(found),
  },
  {
    rule: 'markdown-in-value',
    pattern: /\*\*[^*]+\*\*|(?<![\p{L}\p{N}*])\*[^*\s][^*]*\*(?![\p{L}\p{N}*])/u,
    sentences: (found) => textMessages.starsInValue(found),
  },
  {
    rule: 'markdown-in-value',
    pattern: /\[[^\]]+\](?:\(| \((?=https?:|mailto:|tel:|www\.|\/))[^)]+\)/,
    sentences: (found) => textMessages.linkInValue(found),
  },
  {
    rule: 'list-sign',
    pattern: /^[•·▪■○●◦‣⁃]\s*/u,
    sentences: (found) => textMessages.bulletInValue(found.trim()),
  },
  {
    rule: 'list-sign',
    pattern: /\s[•▪■●◦‣]\s/u,
    sentences: (found) => textMessages.bulletInValue(found.trim()),
  },
]

/**
 * Signs in the front matter that pages would show as they stand, one of a kind a value.
 *
 * @param known - what has been told before: an id or a date that is no such thing is not a gap as well
 */
export function checkValues(
  content: ParsedContent,
  known: readonly Problem[],
  report: (problem: Problem) => void,
): void {
  const persons = new Set<string>()
  const toldAt = new Set(known.map((problem) => keyOf(problem)))
  for (const value of writtenFiles(content).flatMap((file) => textsIn(file))) {
    const text = String(value.value)
    const gap = toldAt.has(keyOf(value.place)) ? null : placeholderInValue(text)
    if (gap !== null) {
      report(error('placeholder', value.place, textMessages.placeholder(gap)))
      continue
    }
    for (const problem of personalData(text, () => value.place)) {
      // An address stands in the text and in the link beside it.
      const key = `${problem.file}:${problem.line} ${problem.message}`
      if (!persons.has(key)) report(problem)
      persons.add(key)
    }
    const quote = quoteAtEnd(value)
    if (quote !== null) report(error('loose-quote', value.place, textMessages.quoteAtEnd(quote)))
    const curly = loneCurlyQuote(text)
    if (curly !== null) {
      report(error('loose-quote', value.place, textMessages.loneCurlyQuote(curly)))
    }
    const told = new Set<string>()
    for (const { rule, pattern, sentences } of SLIPS) {
      const found = pattern.exec(text)?.[0]
      if (found === undefined || told.has(rule)) continue
      told.add(rule)
      report(error(rule, value.place, sentences(found)))
    }
    const address = realAddress(text)
    if (address !== null) {
      report(error('tracking-link', value.place, personalMessages.trackingLink(address)))
    }
  }
}

/** The quotation mark that is left when the one before the text is lost: to YAML it is a letter like others. */
function quoteAtEnd({ value, source }: Written): string | null {
  const text = String(value)
  const sign = text.at(-1) ?? ''
  const isQuoted = /^['"]/.test(source)
  if (isQuoted || !(sign === "'" || sign === '"')) return null
  return text.split(sign).length % 2 === 0 ? sign : null
}

/** A curly one that opens or closes a text, and has no other to belong to. */
function loneCurlyQuote(text: string): string | null {
  const signs = text.match(/[”“„‟«»]/g) ?? []
  return signs.length === 1 && /^[”“„‟«»]|[”“„‟«»]$/.test(text) ? (signs[0] ?? null) : null
}

function keyOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

function textsIn(value: unknown): Written[] {
  if (value instanceof Written) return typeof value.value === 'string' ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsIn(item))
  return isWrittenMap(value) ? Object.values(value).flatMap((inner) => textsIn(inner)) : []
}
