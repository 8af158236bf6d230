import type { Day, Review } from './provenance.ts'

/** Why it is the owning party's turn to look at a text, and since when. */
export type ReviewTurn = { readonly kind: 'overdue' | 'unconfirmed'; readonly since: Day }

/** @returns `null` where the text is confirmed, and need not be compared with its sources yet */
export function reviewTurn(
  review: Pick<Review, 'reviewedOn' | 'reviewBy' | 'confirmedOn'>,
  today: Day,
): ReviewTurn | null {
  const { reviewedOn, reviewBy, confirmedOn } = review
  if (today > reviewBy) return { kind: 'overdue', since: reviewBy }
  return confirmedOn === null ? { kind: 'unconfirmed', since: reviewedOn } : null
}
