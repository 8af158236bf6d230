import type { Reader } from '../model/language/slip.ts'
import type { Readability } from '../model/lix.ts'
import { readabilityMessages } from './messages-readability.sv.ts'
import type { Problem } from './problem.ts'
import type { Passage } from './read-texts.ts'
import { judged } from './severities.ts'

/** Of a paragraph in a body: a citizen's holds no more than `händer` does, a caseworker's one thought. */
const MOST_WORDS: Readonly<Record<Reader, number>> = { citizen: 60, caseworker: 80 }
/** LANG-05; a citizen's page is weighed as a whole. */
const MOST_LIX = 55
/** A value of LIX says nothing about a handful of words. */
const FEWEST_WORDS = 20

/** A paragraph is short enough to be found again in, and no paragraph is as heavy as a law. */
export function checkParagraph(
  { text, place, links }: Passage,
  { words, lix, sentences }: Readability,
  reader: Reader,
): readonly Problem[] {
  const most = MOST_WORDS[reader]
  const told = []
  // Values have their own bars.
  if (links !== null && words > most)
    told.push(readabilityMessages.longParagraph(text, words, most))
  if (reader === 'caseworker' && words >= FEWEST_WORDS && lix > MOST_LIX) {
    told.push(readabilityMessages.heavyParagraph(lix, MOST_LIX, sentences[0]?.text ?? text))
  }
  return told.map((one) => judged('readability-paragraph', place, one))
}
