import { createHash } from 'node:crypto'
import { LANGUAGE_RULES, type LanguageRuleName } from '../model/language/language-rules.ts'
import { literally, type Slip } from '../model/language/slip.ts'
import { explainedInText } from '../model/language/unexplained-abbreviation.ts'
import { sentencesOf } from '../model/lix.ts'
import type { BuildMemory } from './build-memory.ts'
import { languageMessages } from './messages-language.sv.ts'
import { type DecidedWords, ownWords } from './own-words.ts'
import type { ParsedContent } from './parse-content.ts'
import type { Place } from './place.ts'
import type { Problem } from './problem.ts'
import type { Passage, ReadText } from './read-texts.ts'
import { judged } from './severities.ts'
import { unlinkedPhones } from './unlinked-phones.ts'

/** A slip, and how to find it in the file. */
export type FoundSlip = {
  readonly rule: LanguageRuleName
  readonly slip: Slip
  readonly sentence: string
  /** Where the passage begins, and how often the same words stand in it before. */
  readonly place: Place
  readonly before: number
}

type Files = readonly { readonly path: string; readonly text: string }[]

const RULES = Object.entries(LANGUAGE_RULES) as readonly [
  LanguageRuleName,
  (typeof LANGUAGE_RULES)[LanguageRuleName],
][]

/** Plain language in Swedish: what single words of a text do to its reader. */
export function checkLanguage(
  content: ParsedContent,
  texts: readonly ReadText[],
  files: Files,
  memory: BuildMemory,
  report: (problem: Problem) => void,
): void {
  const own = ownWords(content)
  if (own === null) return
  const ownKey = keyOf(own)
  const sources = new Map(files.map(({ path, text }) => [path, text]))
  for (const text of texts) {
    const { reader, values, body, start } = text
    const key = JSON.stringify([ownKey, reader, values, body, start.file])
    for (const { rule, slip, sentence, place, before } of memory.language.of(key, () =>
      slipsIn(text, own),
    )) {
      const exact = placeIn(sources.get(place.file) ?? '', place, slip.found, before)
      report(judged(rule, exact, languageMessages[slip.kind](slip, sentence)))
    }
  }
}

function slipsIn(read: ReadText, own: DecidedWords): FoundSlip[] {
  const { reader } = read
  const passages = read.own()
  const explained = new Set([
    ...own.explained,
    ...passages.flatMap(({ text }) => explainedInText(text)),
  ])
  return passages.flatMap((passage) => {
    const text = withoutAddresses(passage.text)
    const unlinked = unlinkedPhones(passage).map((slip) => ['phone-form', slip] as const)
    const slips = RULES.flatMap(([rule, find]) =>
      find(QUOTING.has(rule) ? withoutQuotes(text) : text, reader, { ...own, explained }).map(
        (slip) => [rule, slip] as const,
      ),
    )
    return [...slips, ...unlinked]
      .filter(([, { found }]) => !own.allowed.has(found.toLowerCase()))
      .map(([rule, slip]) => foundIn(passage, rule, slip))
  })
}

/** Of words that somebody else has said, or that are told as words, a text is not the writer. */
const QUOTING: ReadonlySet<LanguageRuleName> = new Set([
  'hidden-actor',
  'avoided-word',
  'chosen-word',
])

function withoutQuotes(text: string): string {
  return text.replaceAll(/[”"“][^”"“]*[”"“]/gu, (quoted) => ' '.repeat(quoted.length))
}

function withoutAddresses(text: string): string {
  return text.replaceAll(/https?:\/\/\S+|www\.\S+|\S+@\S+/g, (found) => ' '.repeat(found.length))
}

function foundIn({ text, place }: Passage, rule: LanguageRuleName, slip: Slip): FoundSlip {
  const before = text.slice(0, slip.start).split(slip.found).length - 1
  return { rule, slip, sentence: sentenceAt(text, slip.start), place, before }
}

function sentenceAt(text: string, start: number): string {
  let end = 0
  for (const sentence of sentencesOf(text)) {
    end = text.indexOf(sentence, end) + sentence.length
    if (start < end) return sentence
  }
  return text
}

/** Where the words stand, however the lines of the file are broken; the beginning of the passage if they are not found. */
function placeIn(source: string, start: Place, found: string, before: number): Place {
  const lines = source.split('\n').slice(start.line - 1)
  const rest = lines.join('\n').slice(start.column - 1)
  const pattern = new RegExp(found.split(/\s+/).map(literally).join('\\s+'), 'g')
  const match = [...rest.matchAll(pattern)][before]
  if (match === undefined) return start
  const lead = rest.slice(0, match.index).split('\n')
  const last = lead.at(-1)?.length ?? 0
  return {
    file: start.file,
    line: start.line + lead.length - 1,
    column: lead.length === 1 ? start.column + last : last + 1,
  }
}

function keyOf(own: DecidedWords): string {
  const words = [own.explained, own.avoided, own.chosen, own.allowed].map((one) => [...one])
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url')
}
