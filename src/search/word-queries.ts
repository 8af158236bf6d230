import type { Query, SearchOptions, SearchResult } from 'minisearch'
import { formsOf } from './forms-of.ts'
import { BASIS, SHORTEST_PREFIX, WHOLE_WORDS } from './search-options.ts'
import { canShorten, cutsOf, partsOf } from './shortened.ts'
import { stem } from './stem.ts'

/** An everyday word for what is meant is a guess beside the word itself. */
const MEANING_WEIGHT = 0.5

/** What is looked for in the index for a word that somebody typed. */
export type WordQueries = {
  /** The word, what it is short for, and what it means in everyday language. */
  readonly meant: (word: string) => Query
  /** For a word that no page has: also as two that pages have, and as a shortened one. */
  readonly parted: (word: string) => Query
}

/** @param look - the index: some queries depend on the words that it has */
export function wordQueries(
  look: (query: string, options: SearchOptions) => readonly SearchResult[],
): WordQueries {
  const knows = (word: string) => look(word, WHOLE_WORDS).length > 0
  /** The words of the index that are shortened to these parts. */
  const shortenedTo = (parts: readonly string[]): string[] => {
    const beginning = look(parts[0] ?? '', { ...BASIS, prefix: true })
    const words = new Set(beginning.flatMap(({ terms }) => terms))
    return [...words].filter((word) => canShorten(word, parts))
  }
  /**
   * A word, or what it means in everyday language: that weighs less, and is no beginning of a longer word. Where a title
   * has the word itself, what mentions its meaning in passing is none of what was asked for.
   */
  const inOtherWords = (word: string): Query => {
    const [own, ...others] = formsOf(word)
    if (others.length === 0) return own
    const guess = { combineWith: 'OR', prefix: false, boostTerm: () => MEANING_WEIGHT } as const
    const isTitle = look(own, { ...WHOLE_WORDS, fields: ['title'] }).length > 0
    const where = isTitle ? { fields: ['title', 'names', 'facts'] } : {}
    return either([own, { ...guess, ...where, queries: others }])
  }
  const meant = (word: string): Query => {
    const parts = partsOf(word)
    if (parts.length === 1) return inOtherWords(word)
    const whole = shortenedTo(parts)
    return whole.length > 0 ? either(whole) : all(parts, inOtherWords)
  }
  const parted = (word: string): Query => {
    const shortened = cutsOf(word, SHORTEST_PREFIX).flatMap(shortenedTo)
    return either([meant(word), ...splitQueries(word, knows), ...shortened])
  }
  return { meant, parted }
}

export function all(words: readonly string[], of: (word: string) => Query): Query {
  return { combineWith: 'AND', queries: words.map(of) }
}

export function either(queries: Query[]): Query {
  const [only] = queries
  return queries.length === 1 && only !== undefined ? only : { combineWith: 'OR', queries }
}

/** A compound that no page has, as two words that pages do have: in two, since the index holds compounds' parts. */
function splitQueries(word: string, knows: (stem: string) => boolean): readonly Query[] {
  const queries: Query[] = []
  for (let end = word.length - SHORTEST_PREFIX; end >= SHORTEST_PREFIX; end--) {
    const first = stem(word.slice(0, end))
    if (!knows(first)) continue
    for (const joint of ['', 's']) {
      const rest = word.slice(end)
      if (!rest.startsWith(joint) || rest.length - joint.length < SHORTEST_PREFIX) continue
      const second = stem(rest.slice(joint.length))
      if (knows(second)) queries.push({ combineWith: 'AND', queries: [first, second] })
    }
  }
  return queries
}
