import type { SearchOptions } from 'minisearch'

/** From here on a word also finds longer ones; shorter ones are abbreviations, and mean themselves. */
export const SHORTEST_PREFIX = 3
const SHORTEST_FUZZY = 5

export const BASIS: SearchOptions = {
  // Words come as stems.
  processTerm: (term) => term,
  tokenize: (text) => [text],
  boost: { whole: 8, title: 5, names: 4, facts: 6, text: 1, related: 0.6 },
  weights: { prefix: 0.4, fuzzy: 0.2 },
  prefix: (term) => term.length >= SHORTEST_PREFIX,
}
/** Beside what mentions the name itself, that a page is found by another name tells almost nothing. */
export const BY_NAME: SearchOptions = { ...BASIS, boost: { ...BASIS.boost, related: 0.1 } }
/** Words as they stand, and no longer ones. */
export const WHOLE_WORDS: SearchOptions = { ...BASIS, prefix: false }
export const FORGIVING: SearchOptions = {
  ...BASIS,
  fuzzy: (term) => (term.length >= SHORTEST_FUZZY ? 0.2 : false),
}
/** Far guesses are dear in a large index: three letters wrong are enough to guess from. */
export const GUESSING: SearchOptions = {
  ...WHOLE_WORDS,
  fields: ['title', 'names'],
  fuzzy: (term) => (term.length >= SHORTEST_PREFIX ? 0.4 : false),
  maxFuzzy: 3,
  combineWith: 'OR',
}
