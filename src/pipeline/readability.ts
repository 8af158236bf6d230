import { isLong, type Readability, readabilityOf, sentencesOf, wordsOf } from '../model/lix.ts'
import { passagesOf } from './mdx/passages.ts'
import { readabilityMessages } from './messages-readability.sv.ts'
import type { Parsed, ParsedContent } from './parse-content.ts'
import { error, type Problem } from './problem.ts'
import { isWrittenMap, placeOfKey, Written, whereIs } from './written.ts'

const MOST_LIX = 40
const MOST_ADJUSTED = 30
const MOST_MEAN = 12
const MOST_WORDS = 20
const MOST_TITLE_WORDS = 7
const MOST_HAPPENS_WORDS = 60
const MOST_HAPPENS_SENTENCES = 5
/** A value of LIX says nothing about a handful of words. */
const FEWEST_WORDS = 20

/** Keys of a citizen's text that are read as sentences. */
const TEXT_KEYS = [
  'namn',
  'sammanfattning',
  'händer',
  'när',
  'förbered',
  'får',
  'bestämmer',
  'vid-nej',
  'under-tiden',
]

/** The readability bars of the citizen's texts, in Swedish only: LIX is made for it. */
export function checkReadability(content: ParsedContent): readonly Problem[] {
  const known = knownWords(content)
  const texts = [...content.processes.values()].flatMap((process) => [
    process.citizen.get('sv'),
    ...[...process.stepCitizens.values()].map((languages) => languages.get('sv')),
  ])
  return texts.flatMap((text) => (text ? checkText(text, known) : []))
}

function checkText(text: Parsed<unknown>, known: ReadonlySet<string>): Problem[] {
  const { written, path, body } = text
  if (written === null) return []
  const start = { file: path, line: 1, column: 1 }
  const placeOf = (key: string) => placeOfKey(written, key) ?? start
  const problems: Problem[] = []
  const lengthFault = (key: string, sentences: Parameters<typeof error>[2]) =>
    problems.push(error('readability-length', placeOf(key), sentences))

  const title = textOf(written.namn)
  const titleWords = wordsOf(title).length
  if (titleWords > MOST_TITLE_WORDS) {
    lengthFault('namn', readabilityMessages.longTitle(title, titleWords, MOST_TITLE_WORDS))
  }
  for (const key of ['händer', 'sammanfattning']) {
    const value = textOf(written[key])
    const words = wordsOf(value).length
    if (words > MOST_HAPPENS_WORDS) {
      lengthFault(key, readabilityMessages.longText(key, words, MOST_HAPPENS_WORDS))
    }
    const count = sentencesOf(value).length
    if (key === 'händer' && count > MOST_HAPPENS_SENTENCES) {
      lengthFault(key, readabilityMessages.manySentences(key, count, MOST_HAPPENS_SENTENCES))
    }
  }

  const passages = [...TEXT_KEYS.flatMap((key) => textsOf(written[key])), ...passagesOf(body)]
  const result = readabilityOf(passages, known)
  for (const sentence of result.sentences.filter(({ words }) => words > MOST_WORDS)) {
    const place = findSentence(sentence.text, written, body, path)
    const sentences = readabilityMessages.longSentence(sentence.text, sentence.words, MOST_WORDS)
    problems.push(error('readability-sentences', place, sentences))
  }
  if (result.words < FEWEST_WORDS) return problems
  if (result.meanSentence > MOST_MEAN) {
    const sentences = readabilityMessages.longMean(result.meanSentence, MOST_MEAN, worst(result))
    problems.push(error('readability-sentences', start, sentences))
  }
  const overLix = result.lix > MOST_LIX
  if (overLix || result.adjusted > MOST_ADJUSTED) {
    const sentences = readabilityMessages.heavy(
      overLix ? result.lix : result.adjusted,
      overLix ? MOST_LIX : MOST_ADJUSTED,
      !overLix,
      longWords(passages, known),
    )
    problems.push(error('readability-lix', start, sentences))
  }
  return problems
}

function worst(result: Readability): string[] {
  return result.sentences.slice(0, 2).map((sentence) => sentence.text)
}

/** The long words that weigh most, the longest first. */
function longWords(passages: readonly string[], known: ReadonlySet<string>): string[] {
  const words = passages.flatMap((passage) => wordsOf(passage))
  const heavy = words.filter((word) => isLong(word) && !known.has(word.toLowerCase()))
  return [...new Set(heavy)].sort((a, b) => b.length - a.length).slice(0, 5)
}

/** Words a reader of these pages is known to meet: the glossary explains them, or they name who does what. */
function knownWords({ registers }: ParsedContent): ReadonlySet<string> {
  const names = [
    ...[...registers.term.values()].flatMap(({ data }) => [data?.name, ...(data?.synonyms ?? [])]),
    ...[...registers.role.values()].flatMap(({ data }) => [data?.name, data?.citizen?.name]),
    ...[...registers.party.values()].map(({ data }) => data?.name),
  ]
  const words = names.flatMap((name) => wordsOf((name ?? '').toLowerCase()))
  return new Set(words.flatMap(withEndings))
}

/** "rehabkoordinator" is met as "rehabkoordinatorn", "rehabkoordinatorns". */
function withEndings(word: string): string[] {
  const endings = [
    '',
    'n',
    'en',
    'et',
    't',
    'na',
    'ens',
    'ns',
    'ets',
    's',
    'er',
    'erna',
    'ar',
    'arna',
    'or',
    'orna',
  ]
  const stem = /[ae]$/.test(word) ? [word.slice(0, -1)] : []
  return [word, ...stem].flatMap((base) => endings.map((ending) => base + ending))
}

function textOf(value: unknown): string {
  return value instanceof Written && typeof value.value === 'string' ? value.value : ''
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsOf(item))
  const text = textOf(value)
  return text === '' ? [] : [text]
}

function findSentence(sentence: string, written: unknown, body: string, path: string) {
  const start = { file: path, line: 1, column: 1 }
  if (isWrittenMap(written)) {
    for (const key of TEXT_KEYS) {
      const value = written[key]
      const items: readonly unknown[] = Array.isArray(value) ? value : [value]
      const found = items.find((item) => textOf(item).includes(sentence))
      if (found !== undefined) return whereIs(found)?.place ?? start
    }
  }
  const words = sentence.slice(0, 20)
  const line = body.split('\n').findIndex((text) => text.includes(words))
  return line < 0 ? start : { ...start, line: line + 1 }
}
