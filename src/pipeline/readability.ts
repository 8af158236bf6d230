import type { Reader } from '../model/language/slip.ts'
import { isLong, type Readability, readabilityOf, sentencesOf, wordsOf } from '../model/lix.ts'
import type { BuildMemory } from './build-memory.ts'
import { checkKnownWords, knownWords } from './known-words.ts'
import { readabilityMessages } from './messages-readability.sv.ts'
import type { ParsedContent } from './parse-content.ts'
import type { Place } from './place.ts'
import type { Problem, Sentences } from './problem.ts'
import type { ReadText } from './read-texts.ts'
import { checkParagraph } from './readability-paragraph.ts'
import { judged } from './severities.ts'
import { titleBegins } from './title-begins.ts'
import { placeOfKey, Written, type WrittenMap } from './written.ts'

/** Of a page as a whole. Words that citizens know by their meaning, caseworkers know as well: theirs are not adjusted. */
export const MOST_LIX = { citizen: 40, caseworker: 50 } as const
export const MOST_ADJUSTED = 30
const SENTENCES = {
  citizen: { mostWords: 20, mostMean: 12 },
  caseworker: { mostWords: 25, mostMean: 18 },
} as const
const MOST_TITLE_WORDS = 7
const MOST_HAPPENS_WORDS = 60
const MOST_HAPPENS_SENTENCES = 5
/** A value of LIX says nothing about a handful of words, nor about the short lists of names that a role's page is. */
export const FEWEST_WORDS = { citizen: 20, caseworker: 40 } as const

/**
 * The readability bars, in Swedish only: LIX is made for it.
 *
 * @param texts - of what could be linked: a station is measured with what its page draws from other files
 */
export function checkReadability(
  content: ParsedContent,
  texts: readonly ReadText[],
  memory: BuildMemory,
  report: Report,
): void {
  checkKnownWords(content, report)
  const known = knownWords(content)
  const knownKey = JSON.stringify(known && [...known])
  for (const text of texts) {
    checkTitle(text, report)
    checkLengths(text.written, text, report)
    const { reader, values, body, borrowed, isPage, start } = text
    const isAdjusted = isPage && reader === 'citizen'
    const key = JSON.stringify([reader, values, body, isPage, start, isAdjusted && borrowed])
    const problems = memory.readability.of(isAdjusted ? key + knownKey : key, () => {
      const found: Problem[] = []
      const tell = (problem: Problem) => {
        found.push(problem)
      }
      const own = text.own().map((passage) => [passage, readabilityOf([passage.text])] as const)
      for (const [{ place }, { sentences }] of own) checkSentences(place, sentences, reader, tell)
      for (const [passage, weight] of own) checkParagraph(passage, weight, reader).forEach(tell)
      if (isPage) {
        const passages = own.map(([passage]) => passage.text)
        checkPage(text, passages, isAdjusted ? known : null, tell)
      }
      return found
    })
    for (const problem of problems) report(problem)
  }
}

type Report = (problem: Problem) => void

function checkTitle({ title, written }: ReadText, report: Report): void {
  if (title === null) return
  const place = placeOfKey(written, 'namn') ?? title.place
  const words = wordsOf(title.text).length
  if (words > MOST_TITLE_WORDS) {
    const sentences = readabilityMessages.longTitle(title.text, words, MOST_TITLE_WORDS)
    report(judged('readability-length', place, sentences))
  }
  // How a path is named is free; a station says what to do, or asks.
  if (!('händer' in written)) return
  const begins = titleBegins(title.text)
  if (begins === 'other') {
    report(judged('readability-title', place, readabilityMessages.noVerb(title.text)))
  }
  if (begins === 'unknown') {
    const sentences = readabilityMessages.unknownVerb(title.text)
    report(judged('readability-verb', place, sentences))
  }
}

function checkLengths(written: WrittenMap, { title }: ReadText, report: Report): void {
  if (title === null) return
  for (const key of ['händer', 'sammanfattning']) {
    const value = written[key]
    if (!(value instanceof Written) || typeof value.value !== 'string') continue
    const tell = (sentences: Sentences) =>
      report(judged('readability-length', placeOfKey(written, key) ?? value.place, sentences))
    const words = wordsOf(value.value).length
    if (words > MOST_HAPPENS_WORDS) {
      tell(readabilityMessages.longText(key, words, MOST_HAPPENS_WORDS))
    }
    const count = sentencesOf(value.value).length
    if (key === 'händer' && count > MOST_HAPPENS_SENTENCES) {
      tell(readabilityMessages.manySentences(key, count, MOST_HAPPENS_SENTENCES))
    }
  }
}

function checkSentences(
  place: Place,
  sentences: Readability['sentences'],
  reader: Reader,
  report: Report,
): void {
  const { mostWords } = SENTENCES[reader]
  for (const { text, words } of sentences) {
    if (words <= mostWords) continue
    const told = readabilityMessages.longSentence(text, words, mostWords)
    report(judged('readability-sentences', place, told))
  }
}

/** The text by itself, and the page with all that it draws from other files: the one must not make the other light. */
function checkPage(
  { reader, borrowed, start }: ReadText,
  own: readonly string[],
  known: ReadonlySet<string> | null,
  report: Report,
): void {
  const explained = known ?? new Set()
  const alone = readabilityOf(own, explained)
  const { mostMean } = SENTENCES[reader]
  if (alone.words >= FEWEST_WORDS.citizen && alone.meanSentence > mostMean) {
    const sentences = readabilityMessages.longMean(alone.meanSentence, mostMean, worst(alone))
    report(judged('readability-sentences', start, sentences))
  }
  if (alone.words < FEWEST_WORDS[reader]) return
  for (const passages of borrowed.length === 0 ? [own] : [own, [...own, ...borrowed]]) {
    const { lix, adjusted } = passages === own ? alone : readabilityOf(passages, explained)
    const most = MOST_LIX[reader]
    const overLix = lix > most
    if (!overLix && (known === null || adjusted <= MOST_ADJUSTED)) continue
    const sentences = readabilityMessages.heavy(
      overLix ? lix : adjusted,
      overLix ? most : MOST_ADJUSTED,
      !overLix,
      longWords(passages, explained),
    )
    report(judged('readability-lix', start, sentences))
    return
  }
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
