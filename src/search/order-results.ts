import type { SearchResult } from 'minisearch'
import type { SearchKind } from './search-data.ts'

/** Of the best hit's score: below it a page mentions the words in passing. */
const LEAST_SCORE = 0.05
/** So many of a kind are shown even so. */
const ALWAYS_SHOWN = 5

/** Of things that bear just the name that was typed: those with a page of their own before the word's explanation. */
const NAMED_ORDER: readonly SearchKind[] = [
  'map',
  'party',
  'role',
  'document',
  'consent',
  'step',
  'term',
  'rule',
  'trouble',
  'station',
  'news',
]

type KindOf = (result: SearchResult) => SearchKind

export function isNamed({ match }: SearchResult, names: readonly string[]): boolean {
  return names.some((name) => match[name]?.includes('whole'))
}

/** The names that were all but typed: a misspelt one is asked for as if it were spelt. */
export function nearNames(results: readonly SearchResult[]): readonly string[] {
  const matches = results.flatMap(({ match }) => Object.entries(match))
  return matches.flatMap(([name, fields]) => (fields.includes('whole') ? [name] : []))
}

/** An exact name or abbreviation comes before everything that mentions it. Things of one name stand as they were listed. */
export function namedFirst(
  results: readonly SearchResult[],
  names: readonly string[],
  kindOf: KindOf,
): readonly SearchResult[] {
  const rank = (result: SearchResult) =>
    isNamed(result, names) ? NAMED_ORDER.indexOf(kindOf(result)) : NAMED_ORDER.length
  const listed = (result: SearchResult) => (isNamed(result, names) ? result.id : 0)
  return results.toSorted((a, b) => rank(a) - rank(b) || listed(a) - listed(b))
}

/**
 * Where other pages are about the words, only the best of those that mention them in passing. Beside a word that is
 * explained, no other word's explanation that mentions it.
 */
export function withoutNoise(
  results: readonly SearchResult[],
  names: readonly string[],
  kindOf: KindOf,
): readonly SearchResult[] {
  const isExplained = results.some((result) => kindOf(result) === 'term' && isNamed(result, names))
  const others = results.filter((result) => !isNamed(result, names))
  const enough = Math.max(0, ...others.map(({ score }) => score)) * LEAST_SCORE
  const shownOf = new Map<SearchKind, number>()
  return results.filter((result) => {
    if (isExplained && kindOf(result) === 'term' && !bears(result)) return false
    const count = shownOf.get(kindOf(result)) ?? 0
    shownOf.set(kindOf(result), count + 1)
    return count < ALWAYS_SHOWN || result.score >= enough
  })
}

/** Whether what was typed stands in a name of the thing. */
function bears({ match }: SearchResult): boolean {
  return Object.values(match).some((fields) =>
    fields.some((field) => field === 'whole' || field === 'title' || field === 'names'),
  )
}

/**
 * Those who send stand in the order of what else was asked. Where nothing was: what goes there whichever way is taken
 * first, as an application does, before what does after one answer of several; and each in the order of the maps.
 *
 * @param senders - ids of all that sends there
 * @param first - ids, best first: what fits what else was asked, or what goes there in any case
 */
export function sendersFirst(
  results: readonly SearchResult[],
  senders: ReadonlySet<number>,
  first: readonly number[],
): readonly SearchResult[] {
  const place = ({ id }: SearchResult) =>
    first.includes(id) ? first.indexOf(id) : first.length + id
  return [
    ...results.filter(({ id }) => senders.has(id)).toSorted((a, b) => place(a) - place(b)),
    ...results.filter(({ id }) => !senders.has(id)),
  ]
}
