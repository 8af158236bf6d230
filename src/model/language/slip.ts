/** Who reads a text: what is asked of the two differs. */
export type Reader = 'citizen' | 'caseworker'

/** Something in a text that a rule of plain language points at. */
export type Slip = {
  readonly kind: SlipKind
  /** Where in the text it begins. */
  readonly start: number
  /** As it stands there. */
  readonly found: string
  /** What to write in its place; `null` where only the writer knows. */
  readonly instead: string | null
}

export type SlipKind =
  | 'unknown-abbreviation'
  | 'written-abbreviation'
  | 'law-reference'
  | 'date'
  | 'number-word'
  | 'decimals'
  | 'thousands'
  | 'phone-groups'
  | 'phone-unlinked'
  | 'man'
  | 'passive'
  | 'noun-for-verb'
  | 'office-word'
  | 'blame'
  | 'metaphor'
  | 'double-negation'
  | 'needless-negation'
  | 'own-word'
  | 'synonym'

/** What the words of an organisation mean, in lower case. */
export type OwnWords = {
  /** Abbreviations that the glossary explains. */
  readonly explained: ReadonlySet<string>
  /** Words that the organisation does not use, and what it writes in their place. */
  readonly avoided: ReadonlyMap<string, string>
  /** Synonyms of the glossary, and the name that is chosen there. */
  readonly chosen: ReadonlyMap<string, string>
}

/** @returns what the text should not say, in the order of the rule's own tables */
export type LanguageRule = (text: string, reader: Reader, own: OwnWords) => readonly Slip[]

/** A word or words by themselves, no part of a longer one, however they begin. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu')
}

/** Signs that mean themselves, whatever they mean in a pattern. */
export function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** All that a pattern finds, as slips of one kind. */
export function slipsOf(
  text: string,
  pattern: RegExp,
  kind: SlipKind,
  instead: (match: RegExpExecArray) => string | null = () => null,
): Slip[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    start: match.index,
    found: match[0],
    instead: instead(match),
  }))
}

/** Words, as patterns, and what to write in the place of each. */
export type WordTable = {
  /** Any of them: nearly always nothing is found, and to ask once for all is several times faster. */
  readonly any: RegExp
  readonly words: readonly (readonly [pattern: RegExp, instead: string])[]
}

export function wordTable(
  words: readonly (readonly [pattern: string, instead: string])[],
): WordTable {
  return {
    any: wholeWords(words.length === 0 ? NEVER : words.map(([pattern]) => pattern).join('|')),
    words: words.map(([pattern, instead]) => [wholeWords(pattern), instead]),
  }
}

const NEVER = '(?!)'

/** In the order of the table. */
export function slipsInTable(text: string, { any, words }: WordTable, kind: SlipKind): Slip[] {
  if (text.search(any) === -1) return []
  return words.flatMap(([pattern, instead]) => slipsOf(text, pattern, kind, () => instead))
}

/** A table of the organisation's own words, made once for all its texts. */
export function tableOf(
  patternOf: (word: string) => string,
): (own: ReadonlyMap<string, string>) => WordTable {
  const made = new WeakMap<ReadonlyMap<string, string>, WordTable>()
  return (own) => {
    const known = made.get(own)
    if (known) return known
    const table = wordTable([...own].map(([word, instead]) => [patternOf(word), instead] as const))
    made.set(own, table)
    return table
  }
}
