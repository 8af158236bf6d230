import { stemmer } from '@orama/stemmers/swedish'

const SHORTEST_STEM = 3

/** The part of a Swedish word that its forms share: intyg, intyget and intygen are one. */
export function stem(word: string): string {
  let stem = stemmer(word)
  // Snowball's older Swedish leaves the neuter's ending, and with it half of all nouns: intyg, intyg-et.
  while (stem.endsWith('et') && stem.length - 2 >= SHORTEST_STEM) stem = stem.slice(0, -2)
  return stem
}
