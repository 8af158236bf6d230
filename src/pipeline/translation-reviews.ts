import type { Review } from '../model/provenance.ts'
import type { ParsedContent } from './parse-content.ts'

/** The reviews of the citizens' texts in other languages than Swedish, by file; of one at fault nothing is known. */
export function translationReviews({ processes }: ParsedContent): ReadonlyMap<string, Review> {
  const reviews = new Map<string, Review>()
  for (const { citizen, stepCitizens } of processes.values()) {
    for (const texts of [citizen, ...stepCitizens.values()]) {
      for (const [language, { path, data }] of texts) {
        if (language !== 'sv' && data !== null) reviews.set(path, data.review)
      }
    }
  }
  return reviews
}
