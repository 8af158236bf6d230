import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { ContentStatus } from '../../../src/model/content-status/content-status.ts'
import type { Site } from '../../../src/model/site.ts'
import { reviewCalendars } from '../../../src/pipeline/review-calendars.ts'
import { bokbussen, buildFiles, swap } from '../../support/bokbussen.ts'
import { changed, type Files, statusOf } from '../../support/content-status.ts'
import { runs } from '../../support/property-runs.ts'

const ALL = '/granskning.ics'
const DAY = '2026-11-22'
const twoDays = changed({
  'roller/chauffor.mdx': swap('granskas-senast: 2027-05-01', 'granskas-senast: 2028-02-29'),
})

async function calendarsOf(files: Files = bokbussen, day = DAY, page: string | null = null) {
  const { site } = await buildFiles(files, day)
  if (site === null) throw new Error('the content is sound')
  return reviewCalendars(site, await statusOf(files, day), page)
}

function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('ECO-09: the calendars of reviews', () => {
  test('are one for all and one for each party that owns a text', async () => {
    expect([...(await calendarsOf()).keys()]).toEqual([
      ALL,
      '/parter/lasaren/granskning.ics',
      '/parter/biblioteket/granskning.ics',
      '/parter/bussen/granskning.ics',
      '/parter/byalaget/granskning.ics',
    ])
  })

  test('have a whole day for each day on which a party has texts to review', async () => {
    const calendars = await calendarsOf(twoDays)
    const told = eventsIn(calendars.get('/parter/bussen/granskning.ics')?.() ?? '').map(
      ({ startDate, endDate, summary, uid, component }) => ({
        from: startDate.toString(),
        isDate: startDate.isDate && endDate.isDate,
        to: endDate.toString(),
        summary,
        uid,
        stamp: String(component.getFirstPropertyValue('dtstamp')),
        busy: component.getFirstPropertyValue('transp'),
      }),
    )
    expect(told).toEqual([
      {
        from: '2027-05-01',
        isDate: true,
        to: '2027-05-02',
        summary: 'Granska 10 texter: Bussgaraget',
        uid: 'bussen.2027-05-01.granskning@boken-kommer',
        stamp: '2026-11-22T00:00:00Z',
        busy: 'TRANSPARENT',
      },
      {
        from: '2028-02-29',
        isDate: true,
        to: '2028-03-01',
        summary: 'Granska 1 text: Bussgaraget',
        uid: 'bussen.2028-02-29.granskning@boken-kommer',
        stamp: '2026-11-22T00:00:00Z',
        busy: 'TRANSPARENT',
      },
    ])
    const all = eventsIn(calendars.get(ALL)?.() ?? '')
    expect(all).toHaveLength(5)
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(5)
    expect(all[1]?.description).toContain('– Packa bokpåsen (steg, Boken kommer)')
  })

  test('are the same bytes whenever the same day is built, and another day changes the stamp alone', async () => {
    const [once, again, later] = await Promise.all([
      calendarsOf(),
      calendarsOf(),
      calendarsOf(bokbussen, '2026-11-23'),
    ])
    expect(again.get(ALL)?.()).toBe(once.get(ALL)?.())
    expect(later.get(ALL)?.()).toBe(
      once.get(ALL)?.().replaceAll('DTSTAMP:20261122', 'DTSTAMP:20261123'),
    )
  })

  test('are the same in every time zone', async () => {
    const calendars = await calendarsOf(twoDays)
    const here = calendars.get(ALL)?.()
    const zone = process.env.TZ
    try {
      for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Stockholm']) {
        process.env.TZ = other
        expect(calendars.get(ALL)?.()).toBe(here)
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  test('lead to the page where the host is known, and nowhere else', async () => {
    const page = 'https://karta.example.org/a/innehall/'
    const urlsOf = async (address: string | null) =>
      eventsIn((await calendarsOf(bokbussen, DAY, address)).get(ALL)?.() ?? '').map(
        ({ component }) => component.getFirstPropertyValue('url'),
      )
    expect(new Set(await urlsOf(page))).toEqual(new Set([page]))
    expect(new Set(await urlsOf(null))).toEqual(new Set([null]))
  })

  test('keep to 75 octets a line, whole letters and CRLF, and read as they were written, whatever the names', async () => {
    const status = await statusOf()
    const { site } = await buildFiles(bokbussen)
    if (site === null) throw new Error('the content is sound')
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }),
      fc.constantFrom(
        'Å, ä; ö\\n "citat"',
        'أهلا وسهلا بكم في المكتبة المتنقلة',
        '👩‍👩‍👧‍👦'.repeat(20),
      ),
    )
    const visible = name
      .map((text) => text.replace(/\p{Cc}/gu, ' ').trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(visible, visible, (party, text) => {
        const [made, shown] = renamed(site, status, party, text)
        const written = reviewCalendars(made, shown, null).get(ALL)?.() ?? ''
        expect(written.endsWith('\r\n')).toBe(true)
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of written.split('\r\n')) {
          const bytes = Buffer.from(line, 'utf8')
          expect(bytes.length).toBeLessThanOrEqual(75)
          expect(bytes.toString('utf8')).toBe(line)
        }
        const [first] = eventsIn(written)
        expect(first?.summary).toBe(`Granska 2 texter: ${party}`)
        expect(first?.description.split('\n')[1]).toContain(text)
      }),
      runs(60),
    )
  })
})

/** The first party and its first text under other names. */
function renamed(
  site: Site,
  status: ContentStatus,
  party: string,
  text: string,
): readonly [Site, ContentStatus] {
  const [due, ...others] = status.reviews
  const [day, ...days] = due?.days ?? []
  const [first, ...texts] = day?.texts ?? []
  if (due === undefined || day === undefined || first === undefined) throw new Error('no review')
  const named = { ...day, texts: [{ ...first, name: text }, ...texts] }
  return [
    {
      ...site,
      parties: site.parties.map((one) => (one.id === due.owner ? { ...one, name: party } : one)),
    },
    { ...status, reviews: [{ ...due, days: [named, ...days] }, ...others] },
  ]
}
