import type { PartyId } from '../ids.ts'

/**
 * The page for those who edit, and its files. Apart from the other addresses: no page of the app opens them, and no
 * page is to bear their bytes.
 */
export const CONTENT_STATUS = '/innehall/'
export const FINDINGS_FILE = '/data/v1/granskning.json'
export const REVIEW_CALENDAR = '/granskning.ics'

export function reviewCalendarOf(party: PartyId): string {
  return `/parter/${party}/granskning.ics`
}
