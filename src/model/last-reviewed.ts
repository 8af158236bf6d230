import type { Day, Review } from './provenance.ts'
import type { Site } from './site.ts'

/** The last day on which somebody compared a text of the site with its sources: no part of it is newer. */
export function lastReviewed(site: Site): Day {
  const reviewed: readonly { readonly review: Review }[] = [
    ...site.parties,
    ...site.roles,
    ...site.processes,
    ...site.processes.flatMap(({ steps }) => steps),
    ...site.processes.flatMap(({ citizen, steps }) =>
      [citizen, ...steps.map((step) => step.citizen)].flatMap((text) => text ?? []),
    ),
    ...site.questions,
    ...site.documents,
    ...site.consents,
    ...site.terms,
    ...site.legalRules,
    ...site.gaps,
    ...site.bottlenecks,
    ...site.targetGroups,
    ...site.news,
  ]
  return reviewed.reduce(
    (last, { review }) => (review.reviewedOn > last ? review.reviewedOn : last),
    '',
  )
}
