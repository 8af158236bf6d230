/** Readability of Swedish text: counts, and the sentences behind them. */
export type Readability = {
  /** Words per sentence + 100 × share of words over six letters. Below 30 is very easy, above 60 bureaucratic. */
  readonly lix: number
  /** The same without the long words a reader is known to meet: terms that are explained, names of roles and parties. */
  readonly adjusted: number
  readonly words: number
  readonly meanSentence: number
  /** Every sentence with its number of words, longest first. */
  readonly sentences: readonly { readonly text: string; readonly words: number }[]
}

const WORD = /[\p{L}\p{N}]+(?:[-’'.:/][\p{L}\p{N}]+)*/gu
const LONG_FROM_LETTERS = 7

/**
 * LIX of a text (Björnsson 1968).
 *
 * @param passages - paragraphs, list items and headings: the end of each ends a sentence
 * @param known - words, in lower case, that do not count as long in the adjusted value
 * @returns zeros for a text without words
 */
export function readabilityOf(
  passages: readonly string[],
  known: ReadonlySet<string> = new Set(),
): Readability {
  const sentences = passages
    .flatMap(sentencesOf)
    .map((text) => ({ text, found: wordsOf(text) }))
    .filter(({ found }) => found.length > 0)
  const words = sentences.flatMap(({ found }) => found)
  const long = words.filter(isLong)
  const unknown = long.filter((word) => !known.has(word.toLowerCase()))
  const meanSentence = sentences.length === 0 ? 0 : words.length / sentences.length
  const share = (count: number) => (words.length === 0 ? 0 : (100 * count) / words.length)
  return {
    lix: meanSentence + share(long.length),
    adjusted: meanSentence + share(unknown.length),
    words: words.length,
    meanSentence,
    sentences: sentences
      .map(({ text, found }) => ({ text, words: found.length }))
      .sort((a, b) => b.words - a.words),
  }
}

/** Words of a text; digits count, as one word each. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(WORD) ?? []
}

/** Abbreviations that something always follows: "t.ex. Gävle", "kl. 9". */
const GOES_ON = /(?<!\p{L})(?:[Tt]\.ex|[Bb]l\.a|[Dd]\.v\.s|s\.k|f\.d|[Kk]l|nr|[Tt]el|ca|kap)\./u
const SENTENCE_END = new RegExp(
  `(?<!${GOES_ON.source})(?<=[.!?…]["”’)]?)\\s+(?=["”’(]?[\\p{Lu}\\p{N}–-])`,
  'u',
)

/** Sentences of one passage. A full stop inside a number or after such an abbreviation ends none. */
export function sentencesOf(passage: string): readonly string[] {
  return passage
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** Over six letters; digits are words but never long. */
export function isLong(word: string): boolean {
  // Most words have too few signs for it: their letters need not be counted.
  if (word.length < LONG_FROM_LETTERS) return false
  return (word.match(/\p{L}/gu)?.length ?? 0) >= LONG_FROM_LETTERS
}
