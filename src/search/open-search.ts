import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch'
import { tellingWords } from './asking-words.ts'
import { formsOf } from './forms-of.ts'
import { always, INDEX_OPTIONS, type IndexedFields, wholeName } from './index-options.ts'
import type { Found, SearchData, SearchKind } from './search-data.ts'
import { sentTo } from './sent-to.ts'
import { shortQuery } from './short-query.ts'
import { canShorten, cutsOf, partsOf, typedWords } from './shortened.ts'
import { stem } from './stem.ts'

export type SearchGroup = { readonly kind: SearchKind; readonly found: readonly Found[] }

export type SearchAnswer = {
  /** What was typed, in short: as it is said of the hits. */
  readonly asked: string
  /** Best group first, and in each the best first. */
  readonly groups: readonly SearchGroup[]
  readonly count: number
  /** No page has all the words; these have some of them. */
  readonly isPartial: boolean
  /** The kind of the first hit, where its name is what was asked for. */
  readonly named: SearchKind | null
  /** Without any hit: what was perhaps meant. */
  readonly nearest: readonly Found[]
}

/** Takes any text, and never throws. */
export type Search = (text: string) => SearchAnswer

type Hits = Omit<SearchAnswer, 'asked'>

const NOTHING: Hits = { groups: [], count: 0, isPartial: false, named: null, nearest: [] }

/** From here on a word also finds longer ones; shorter ones are abbreviations, and mean themselves. */
const SHORTEST_PREFIX = 3
const SHORTEST_FUZZY = 5
const MOST_WORDS = 12
const LONGEST_WORD = 60
const MOST_PARTIAL = 30
const MOST_NEAREST = 3

const BASIS: SearchOptions = {
  // Words come as stems.
  processTerm: (term) => term,
  tokenize: (text) => [text],
  boost: { whole: 8, title: 5, names: 4, facts: 6, text: 1, related: 0.6 },
  weights: { prefix: 0.4, fuzzy: 0.2 },
  prefix: (term) => term.length >= SHORTEST_PREFIX,
}
const FORGIVING: SearchOptions = {
  ...BASIS,
  fuzzy: (term) => (term.length >= SHORTEST_FUZZY ? 0.2 : false),
}
/** Far guesses are dear in a large index: three letters wrong are enough to guess from. */
const GUESSING: SearchOptions = {
  ...BASIS,
  fields: ['title', 'names'],
  prefix: false,
  fuzzy: (term) => (term.length >= SHORTEST_PREFIX ? 0.4 : false),
  maxFuzzy: 3,
  combineWith: 'OR',
}

/** What is looked for first when several kinds fit as well. */
const KIND_BOOST: Readonly<Record<SearchKind, number>> = {
  step: 1,
  role: 1.2,
  party: 1.2,
  document: 1.1,
  consent: 1,
  term: 1.2,
  rule: 0.8,
  trouble: 0.7,
  station: 0.7,
  map: 1.2,
}

/** An everyday word for what is meant is a guess beside the word itself. */
const MEANING_WEIGHT = 0.5
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
]

/** Opens the index that the site was built with. */
export function openSearch(data: SearchData): Search {
  const find = openIndex(data)
  return (text) => ({ asked: shortQuery(text), ...find(text) })
}

function openIndex({ found, index }: SearchData): (text: string) => Hits {
  const engine = MiniSearch.loadJS<IndexedFields>(index, INDEX_OPTIONS)
  const boostDocument = (id: number) => KIND_BOOST[found[id]?.kind ?? 'step']
  const ask = (query: Query, options: SearchOptions): readonly SearchResult[] =>
    engine.search(query, { ...options, boostDocument })
  const shown = (results: readonly SearchResult[]): readonly Found[] =>
    results.flatMap(({ id }) => found[id] ?? [])
  const kindOf = ({ id }: SearchResult): SearchKind => found[id]?.kind ?? 'step'
  /** An exact name or abbreviation comes before everything that mentions it. Things of one name stand as they were listed. */
  const namedFirst = (
    results: readonly SearchResult[],
    names: readonly string[],
  ): readonly SearchResult[] => {
    const rank = (result: SearchResult) =>
      isNamed(result, names) ? NAMED_ORDER.indexOf(kindOf(result)) : NAMED_ORDER.length
    const listed = (result: SearchResult) => (isNamed(result, names) ? result.id : 0)
    return results.toSorted((a, b) => rank(a) - rank(b) || listed(a) - listed(b))
  }
  /**
   * Who asks what goes "till Försäkringskassan" is not helped by what comes from there. Those who send stand in the
   * order of what else was asked. Where nothing was: what goes there whichever way is taken first, as an application
   * does, before what does after one answer of several; and each in the order of the maps.
   */
  const sendersFirst = (
    results: readonly SearchResult[],
    words: readonly string[],
  ): readonly SearchResult[] => {
    for (const { receiver, others } of sentTo(words)) {
      const name = wholeName(receiver.join(' '))
      const sendingTo = (to: string) =>
        engine.search(to, { ...BASIS, fields: ['to'], prefix: false }).map(({ id }) => id)
      const senders = new Set(sendingTo(name))
      if (senders.size === 0) continue
      const first =
        others.length === 0
          ? sendingTo(always(name)).toSorted((a, b) => a - b)
          : ask(all(others, meant), BASIS).map(({ id }) => id)
      const place = ({ id }: SearchResult) =>
        first.includes(id) ? first.indexOf(id) : first.length + id
      return [
        ...results.filter(({ id }) => senders.has(id)).toSorted((a, b) => place(a) - place(b)),
        ...results.filter(({ id }) => !senders.has(id)),
      ]
    }
    return results
  }
  /** Where other pages are about the words, only the best of those that mention them in passing. */
  const withoutNoise = (
    results: readonly SearchResult[],
    names: readonly string[],
  ): readonly SearchResult[] => {
    const [best] = results.filter((result) => !isNamed(result, names))
    const enough = (best?.score ?? 0) * LEAST_SCORE
    const shownOf = new Map<SearchKind, number>()
    return results.filter((result) => {
      const count = shownOf.get(kindOf(result)) ?? 0
      shownOf.set(kindOf(result), count + 1)
      return count < ALWAYS_SHOWN || result.score >= enough
    })
  }
  const knows = (word: string) => engine.search(word, { ...BASIS, prefix: false }).length > 0
  /** The words of the index that are shortened to these parts. */
  const shortenedTo = (parts: readonly string[]): string[] => {
    const beginning = engine.search(parts[0] ?? '', { ...BASIS, prefix: true })
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
    const isTitle = engine.search(own, { ...BASIS, fields: ['title'], prefix: false }).length > 0
    const where = isTitle ? { fields: ['title', 'names', 'facts'] } : {}
    return either([own, { ...guess, ...where, queries: others }])
  }
  const meant = (word: string): Query => {
    const parts = partsOf(word)
    if (parts.length === 1) return inOtherWords(word)
    const whole = shortenedTo(parts)
    return whole.length > 0
      ? either(whole)
      : { combineWith: 'AND', queries: parts.map(inOtherWords) }
  }
  const parted = (word: string): Query => {
    const shortened = cutsOf(word, SHORTEST_PREFIX).flatMap(shortenedTo)
    return either([meant(word), ...splitQueries(word, knows), ...shortened])
  }

  return (text) => {
    const typed = typedWords(text)
    const words = carrying(typed)
    if (words.length === 0) return NOTHING
    const sought = words.map((word) => word.slice(0, LONGEST_WORD))
    // A question about a thing names it as well as its name alone.
    const names = [...new Set([wholeName(text), wholeName(sought.join(' '))])]
    const exact = ask(either([all(sought, meant), ...names]), BASIS)
    if (exact.length > 0) {
      const fitting = sendersFirst(withoutNoise(namedFirst(exact, names), names), typed)
      const [first] = fitting
      const isNamedFirst = first !== undefined && isNamed(first, names)
      return { ...answer(shown(fitting)), named: isNamedFirst ? kindOf(first) : null }
    }
    const forgiven = ask(all(sought, meant), FORGIVING)
    if (forgiven.length > 0) return answer(shown(forgiven))
    const inParts = ask(all(sought, parted), BASIS)
    if (inParts.length > 0) return answer(shown(inParts))
    const some =
      sought.length === 1 ? [] : ask(either(sought.map(meant)), FORGIVING).slice(0, MOST_PARTIAL)
    if (some.length > 0) return { ...answer(shown(some)), isPartial: true }
    const nearest = ask(either(sought.map(stem)), GUESSING).slice(0, MOST_NEAREST)
    return { ...NOTHING, nearest: shown(nearest) }
  }
}

/** The words that carry the question; all of them when none does. */
function carrying(typed: readonly string[]): readonly string[] {
  const telling = tellingWords(typed)
  return (telling.length > 0 ? telling : typed).slice(0, MOST_WORDS)
}

function all(words: readonly string[], of: (word: string) => Query): Query {
  return { combineWith: 'AND', queries: words.map(of) }
}

function isNamed({ match }: SearchResult, names: readonly string[]): boolean {
  return names.some((name) => match[name]?.includes('whole'))
}

function either(queries: Query[]): Query {
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

function answer(found: readonly Found[]): Hits {
  const groups = new Map<SearchKind, Found[]>()
  for (const one of found) {
    const group = groups.get(one.kind)
    if (group) group.push(one)
    else groups.set(one.kind, [one])
  }
  return {
    groups: [...groups].map(([kind, members]) => ({ kind, found: members })),
    count: found.length,
    isPartial: false,
    named: null,
    nearest: [],
  }
}
