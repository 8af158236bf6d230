import ical, { ICalEventTransparency } from 'ical-generator'
import { REVIEW_CALENDAR, reviewCalendarOf } from '../model/content-status/addresses.ts'
import type { ContentStatus } from '../model/content-status/content-status.ts'
import type { NamedText } from '../model/content-status/content-texts.ts'
import type { ReviewDay, ReviewsDue } from '../model/content-status/reviews-due.ts'
import type { Site } from '../model/site.ts'
import type { DataFiles } from './data-files.ts'
import { calendarMessages } from './messages-calendar.sv.ts'
import { KINDS } from './messages-history.sv.ts'

/**
 * Calendars to subscribe to (RFC 5545): one with every party's reviews, and one for each party. An event is a day on
 * which a party has texts to review: hundreds of texts that share a day are one of them.
 *
 * @param status - its day is the events' DTSTAMP, so that a build can be repeated byte for byte
 * @param page - address of the page about the content, with its host; `null` where the host is not known
 */
export function reviewCalendars(
  { settings, parties }: Pick<Site, 'settings' | 'parties'>,
  { reviews, day }: Pick<ContentStatus, 'reviews' | 'day'>,
  page: string | null,
): DataFiles {
  const nameOf = ({ owner }: ReviewsDue) => parties.find(({ id }) => id === owner)?.name ?? owner
  const calendar = (whose: string, own: readonly ReviewsDue[]) => () => {
    const made = ical({ name: calendarMessages.name(whose), prodId: PRODUCT })
    for (const due of own) {
      for (const one of due.days) {
        made.createEvent({
          // Not of the host: the same day of the same party is the same event wherever the site is moved.
          id: `${due.owner}.${one.day}.granskning@${settings.mainProcess}`,
          stamp: midnight(day),
          start: midnight(one.day),
          allDay: true,
          // It takes no hours from anyone.
          transparency: ICalEventTransparency.TRANSPARENT,
          summary: calendarMessages.title(one.texts.length, nameOf(due)),
          description: descriptionOf(one, nameOf(due)),
          ...(page !== null && { url: page }),
        })
      }
    }
    // The last line ends as the others do.
    return `${made.toString()}\r\n`
  }
  return new Map([
    [REVIEW_CALENDAR, calendar(settings.title, reviews)],
    ...reviews.map((due) => [reviewCalendarOf(due.owner), calendar(nameOf(due), [due])] as const),
  ])
}

const PRODUCT = { company: 'processkarta', product: 'granskning', language: 'SV' }

/** In UTC, so that no machine's time zone moves the day. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

function descriptionOf({ texts }: ReviewDay, owner: string): string {
  return [calendarMessages.what(owner), ...texts.map(nameOfText)].join('\n')
}

function nameOfText({ name, kind, process, language }: NamedText): string {
  const where = process === null || kind === 'process' ? [] : [process.name]
  const other = language === null || language === 'sv' ? [] : [language]
  return `– ${name} (${[KINDS[kind], ...where, ...other].join(', ')})`
}
