import { stemmer } from '@orama/stemmers/swedish'

/**
 * Endings that Snowball's older Swedish leaves, and with them half of all nouns: intyg-et, förmåga-n. What remains
 * must be long enough to be the word still: "plan" and "det" stay.
 */
const LEFT_BEHIND = [
  { ending: 'et', shortest: 3 },
  { ending: 'an', shortest: 4 },
]

/** The part of a Swedish word that its forms share: intyg, intyget and intygen are one. */
export function stem(word: string): string {
  let stem = stemmer(word)
  for (;;) {
    const left = LEFT_BEHIND.find(
      ({ ending, shortest }) => stem.endsWith(ending) && stem.length - ending.length >= shortest,
    )
    if (left === undefined) return stem
    stem = stem.slice(0, -left.ending.length)
  }
}
