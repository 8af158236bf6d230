import type { PartyId } from '../ids.ts'
import type { Day } from '../provenance.ts'
import { bareText, type ContentText, type NamedText } from './content-texts.ts'

/** What one party is to compare with its sources again, and by when. */
export type ReviewsDue = {
  readonly owner: PartyId
  /** So many of the texts have passed their day. */
  readonly overdue: number
  /** So many of the texts that the party owns it has not confirmed. */
  readonly unconfirmed: number
  readonly texts: number
  /** The earliest first. */
  readonly days: readonly ReviewDay[]
}

export type ReviewDay = {
  /** The last day: the text is overdue the day after. */
  readonly day: Day
  readonly texts: readonly NamedText[]
}

/**
 * @param owners - in the order to tell them; one that owns nothing is left out
 * @param today - what counts as overdue
 */
export function reviewsDue(
  texts: readonly ContentText[],
  owners: readonly PartyId[],
  today: Day,
): readonly ReviewsDue[] {
  return owners.flatMap((owner): readonly ReviewsDue[] => {
    const own = texts.filter(({ review }) => review.owner === owner)
    if (own.length === 0) return []
    const days = [...new Set(own.map(({ review }) => review.reviewBy))].sort()
    return [
      {
        owner,
        overdue: own.filter(({ review }) => review.reviewBy < today).length,
        unconfirmed: own.filter(({ review }) => review.confirmedOn === null).length,
        texts: own.length,
        days: days.map((day) => ({
          day,
          texts: own.filter(({ review }) => review.reviewBy === day).map(bareText),
        })),
      },
    ]
  })
}
