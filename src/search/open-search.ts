import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch'
import { tellingWords } from './asking-words.ts'
import { always, INDEX_OPTIONS, type IndexedFields, wholeName } from './index-options.ts'
import { isNamed, namedFirst, nearNames, sendersFirst, withoutNoise } from './order-results.ts'
import type { Found, SearchData, SearchKind } from './search-data.ts'
import { BASIS, BY_NAME, FORGIVING, GUESSING, WHOLE_WORDS } from './search-options.ts'
import { sentTo } from './sent-to.ts'
import { shortQuery } from './short-query.ts'
import { typedWords } from './shortened.ts'
import { stem } from './stem.ts'
import { all, either, wordQueries } from './word-queries.ts'

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
  /** Without any hit: what was perhaps meant, the likeliest first. */
  readonly nearest: readonly Found[]
}

/** Takes any text, and never throws. */
export type Search = (text: string) => SearchAnswer

type Hits = Omit<SearchAnswer, 'asked'>

const NOTHING: Hits = { groups: [], count: 0, isPartial: false, named: null, nearest: [] }

const MOST_WORDS = 12
const LONGEST_WORD = 60
const MOST_PARTIAL = 30

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
  news: 0.6,
}

/** Opens the index that the site was built with. */
export function openSearch(data: SearchData): Search {
  const find = openIndex(data)
  return (text) => ({ asked: shortQuery(text), ...find(text) })
}

function openIndex({ found, index }: SearchData): (text: string) => Hits {
  const engine = MiniSearch.loadJS<IndexedFields>(index, INDEX_OPTIONS)
  const kindOf = ({ id }: Pick<SearchResult, 'id'>): SearchKind => found[id]?.kind ?? 'step'
  const boostDocument = (id: number) => KIND_BOOST[kindOf({ id })]
  const ask = (query: Query, options: SearchOptions): readonly SearchResult[] =>
    engine.search(query, { ...options, boostDocument })
  const shown = (results: readonly SearchResult[]): readonly Found[] =>
    results.flatMap(({ id }) => found[id] ?? [])
  const { meant, parted } = wordQueries((query, options) => engine.search(query, options))

  /** Who asks what goes "till Försäkringskassan" is not helped by what comes from there. */
  const inOrderOfSending = (results: readonly SearchResult[], typed: readonly string[]) => {
    for (const { receiver, others } of sentTo(typed)) {
      const name = wholeName(receiver.join(' '))
      const sendingTo = (to: string) =>
        engine.search(to, { ...WHOLE_WORDS, fields: ['to'] }).map(({ id }): number => id)
      const senders = new Set(sendingTo(name))
      if (senders.size === 0) continue
      const first =
        others.length === 0
          ? sendingTo(always(name)).toSorted((a, b) => a - b)
          : ask(all(others, meant), BASIS).map(({ id }): number => id)
      return sendersFirst(results, senders, first)
    }
    return results
  }

  /**
   * Who types another name of a term, "FK", asks for what its name does. A page that mentions the name is found by every
   * other one too, but only the name itself tells how much the page is about it.
   */
  const byNameOfTerms = (
    results: readonly SearchResult[],
    direct: readonly Query[],
    names: readonly string[],
  ): readonly SearchResult[] => {
    const titles = results
      .filter((result) => kindOf(result) === 'term' && isNamed(result, names))
      .map(({ id }) => found[id]?.title ?? '')
      .filter((title) => !names.includes(wholeName(title)))
    if (titles.length === 0) return results
    const queries = titles.map((title) => all(typedWords(title), stem))
    const mentions: Query = { combineWith: 'OR', fields: ['title', 'text'], queries }
    const ids = new Set(results.map(({ id }): number => id))
    return ask(either([...direct, mentions]), BY_NAME).filter(({ id }) => ids.has(id))
  }

  /** What has every word as it was meant, in the order that answers the question; `null` when there is nothing. */
  const fitting = (text: string, typed: readonly string[], sought: readonly string[]) => {
    // A question about a thing names it as well as its name alone.
    const names = [...new Set([wholeName(text), wholeName(sought.join(' '))])]
    // A title that says all of it is what was asked for, before pages that only tell of it.
    const asked = all(sought, meant)
    const inTitle: Query = { combineWith: 'OR', fields: ['title'], queries: [asked] }
    const direct: readonly Query[] = [inTitle, asked, ...names]
    const having = byNameOfTerms(ask(either([...direct]), BASIS), direct, names)
    const bearing = having.filter((result) => isNamed(result, names))
    // Where all words are small, what merely has them too is no answer beside one to just that question.
    const isAnswered = tellingWords(typed).length === 0 && bearing.length > 0
    const exact = isAnswered ? bearing : having
    const ordered = withoutNoise(
      inOrderOfSending(namedFirst(exact, names, kindOf), typed),
      names,
      kindOf,
    )
    const [first] = ordered
    if (first === undefined) return null
    return { ...answer(shown(ordered)), named: isNamed(first, names) ? kindOf(first) : null }
  }

  return (text) => {
    const typed = typedWords(text)
    const sought = carrying(typed).map((word) => word.slice(0, LONGEST_WORD))
    if (sought.length === 0) return NOTHING
    const exact = fitting(text, typed, sought)
    if (exact !== null) return exact
    const forgiven = ask(all(sought, meant), FORGIVING)
    if (forgiven.length > 0) {
      const names = nearNames(forgiven)
      const ordered = namedFirst(forgiven, names, kindOf)
      const [first] = ordered
      const named = first && isNamed(first, names) ? kindOf(first) : null
      return { ...answer(shown(ordered)), named }
    }
    const inParts = ask(all(sought, parted), BASIS)
    if (inParts.length > 0) return answer(shown(inParts))
    const some =
      sought.length === 1 ? [] : ask(either(sought.map(meant)), FORGIVING).slice(0, MOST_PARTIAL)
    if (some.length > 0) return { ...answer(shown(some)), isPartial: true }
    const nearest = ask(either(sought.map(stem)), GUESSING)
    return { ...NOTHING, nearest: shown(nearest) }
  }
}

/** The words that carry the question; all of them when none does. */
function carrying(typed: readonly string[]): readonly string[] {
  const telling = tellingWords(typed)
  return (telling.length > 0 ? telling : typed).slice(0, MOST_WORDS)
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
