import { describe, expect, test } from 'vitest'
import type { PartyId } from '../../../src/model/ids.ts'
import { bokbussen, type Changes, swap } from '../../support/bokbussen.ts'
import {
  changed,
  inEnglish,
  statusOf,
  TRANSLATED,
  withWarning,
} from '../../support/content-status.ts'
import { published } from '../../support/since-published.ts'

const DAY = '2026-11-22'
const MAP = 'processer/boken-kommer'
const STATION = TRANSLATED

describe('what the check told', () => {
  test('nothing of sound content, and nothing is accepted', async () => {
    const { findings, accepted, severities } = await statusOf()
    expect({ findings, accepted, severities }).toEqual({
      findings: [],
      accepted: [],
      severities: [],
    })
  })

  test('a warning stands with its owner, in the words of the check; what is accepted stands apart', async () => {
    const files = changed(withWarning)
    const told = await statusOf(files)
    expect(told.findings).toEqual([
      {
        owner: 'byalaget',
        findings: [expect.objectContaining({ rule: 'hidden-actor', severity: 'varning' })],
      },
    ])
    const accepted = await statusOf(
      changed(
        {
          'installningar.yaml': (text) =>
            `${text}undantag:\n  - { regel: hidden-actor, fil: roller/byombud.mdx, skäl: Byalaget skriver om texten., till-och-med: 2026-12-31 }\n`,
        },
        files,
      ),
    )
    expect(accepted.findings).toEqual([])
    expect(accepted.accepted).toEqual([
      {
        finding: expect.objectContaining({ rule: 'hidden-actor' }),
        reason: 'Byalaget skriver om texten.',
        lastDay: '2026-12-31',
      },
    ])
  })
})

describe('reviews', () => {
  test('every text is due once, at its owner', async () => {
    const { reviews } = await statusOf()
    expect(
      reviews.map(
        ({ owner, texts, overdue, unconfirmed }) =>
          `${owner}: ${texts}, ${overdue} late, ${unconfirmed} unconfirmed`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "lasaren: 2, 0 late, 2 unconfirmed",
        "biblioteket: 40, 0 late, 40 unconfirmed",
        "bussen: 11, 0 late, 11 unconfirmed",
        "byalaget: 7, 0 late, 7 unconfirmed",
      ]
    `)
    const paths = reviews.flatMap(({ days }) =>
      days.flatMap(({ texts }) => texts.map(({ path }) => path)),
    )
    const files = [...bokbussen.keys()].filter((path) => path.endsWith('.mdx'))
    expect([...paths].sort()).toEqual(files.sort())
  })

  test('a text is overdue the day after its last day, and the earliest day comes first', async () => {
    const files = changed({
      'roller/chauffor.mdx': swap('granskas-senast: 2027-05-01', 'granskas-senast: 2026-11-22'),
    })
    const ownersShare = async (day: string) =>
      (await statusOf(files, day)).reviews.find(({ owner }) => owner === 'bussen')
    expect(await ownersShare('2026-11-22')).toMatchObject({ overdue: 0 })
    expect(await ownersShare('2026-11-23')).toMatchObject({
      overdue: 1,
      days: [
        { day: '2026-11-22', texts: [{ path: 'roller/chauffor.mdx' }] },
        { day: '2027-05-01' },
      ],
    })
  })
})

describe('languages', () => {
  test('a site in Swedish alone has one column, and nothing is missing in it', async () => {
    const { coverage } = await statusOf()
    expect(coverage.languages).toEqual(['sv'])
    expect(
      coverage.processes.map(
        ({ process, needed, cells }) =>
          `${process.name}: ${cells.map(({ written, missing }) => `${written} (${missing.length})`)} of ${needed}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "Boken kommer: 7 (0) of 7",
        "Bokval: 2 (0) of 2",
      ]
    `)
  })

  test('what is missing in another language is told station by station, the path among it', async () => {
    const { coverage } = await statusOf(changed(inEnglish))
    expect(coverage.languages).toEqual(['sv', 'en'])
    const [first, second] = coverage.processes
    const missing = first?.cells[1]?.missing.map(({ station }) => station?.name ?? 'vägen')
    expect(first?.cells[1]?.written).toBe(1)
    expect(missing).toMatchInlineSnapshot(`
      [
        "vägen",
        "Berätta vad du tyckte",
        "Säg om föraren får se adressen",
        "Hämta böckerna vid bussen",
        "Ring och berätta vad du vill läsa",
        "Vänta på bussen",
      ]
    `)
    expect(second?.cells[1]).toMatchObject({ written: 0 })
  })

  test('a translation is due for review at its own owner, and has no page', async () => {
    const { reviews } = await statusOf(changed(inEnglish))
    const texts = reviews.flatMap(({ owner, days }) =>
      days.flatMap((day) => day.texts.map((text) => ({ owner, ...text }))),
    )
    expect(texts.find(({ path }) => path === `${STATION}.en.mdx`)).toMatchObject({
      owner: 'byalaget',
      language: 'en',
      address: null,
    })
  })

  test('LANG-23: a translation is told as a machine’s until a person has looked it over', async () => {
    const made = changed(inEnglish)
    expect((await statusOf(made)).machineMade).toEqual([])
    const byMachine = changed(
      { [`${STATION}.en.mdx`]: swap('granskad:', 'översättning: maskin\ngranskad:') },
      made,
    )
    expect((await statusOf(byMachine)).machineMade).toMatchObject([
      { path: `${STATION}.en.mdx`, language: 'en', name: 'Lyssna när någon läser' },
    ])
  })

  test('a translation is to be looked at when its original was changed after it, until it is changed itself', async () => {
    const first = await published(changed(inEnglish))
    expect((await statusOf(first)).outdated).toEqual([])

    const changing: Changes = { [`${STATION}.mdx`]: swap('Du väljer boken', 'Du väljer bok') }
    const now = changed(changing, first)
    expect((await statusOf(now)).outdated).toEqual([
      {
        translation: expect.objectContaining({ path: `${STATION}.en.mdx` }),
        original: expect.objectContaining({ path: `${STATION}.mdx` }),
        changedIn: null,
      },
    ])

    const second = await published(now, '2026-12-01')
    expect((await statusOf(second, '2026-12-02')).outdated).toMatchObject([
      { changedIn: { number: 2, day: '2026-12-01' } },
    ])

    const looked = changed(
      { [`${STATION}.en.mdx`]: swap('granskad: 2026-11-01', 'granskad: 2026-12-02') },
      second,
    )
    expect((await statusOf(looked, '2026-12-02')).outdated).toEqual([])
    expect((await statusOf(await published(looked, '2026-12-03'), '2026-12-03')).outdated).toEqual(
      [],
    )
  })
})

describe('statements', () => {
  test('what is open stands at the owner of its text, with both practices and who decides', async () => {
    const { openQuestions } = await statusOf()
    expect(
      openQuestions.flatMap(({ owner, questions }) =>
        questions.map(({ text, fact, about, practices, decidedBy }) =>
          [owner, text.name, fact, about, practices, decidedBy.join('+')].join(' | '),
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "biblioteket | Boken kommer | coordinator | Uppföljning |  | ",
        "biblioteket | Packa bokpåsen | handover-by | Lasta bussen |  | ",
        "biblioteket | Samtycke till att visa adressen för föraren | validUntil |  | Biblioteket tar bort adressen efter varje tur,Bussgaraget tar bort den efter ett år | biblioteket+bussen",
        "bussen | Leta fram böcker med stor stil | handover-by | Följ upp lånet |  | ",
        "bussen | Vilket stöd behövs? | handover-ifNoAnswer | Läs högt för läsaren |  | ",
        "bussen | Vilket stöd behövs? | handover-by | Följ upp lånet |  | ",
        "byalaget | Följ upp lånet | whole |  |  | ",
        "byalaget | Följ upp lånet | accountable |  | Biblioteket och byalaget ringer båda ibland | biblioteket+byalaget",
      ]
    `)
  })

  test('all of the invented organisation has sources; what is concluded is counted', async () => {
    const { withoutSource } = await statusOf()
    expect(withoutSource.flatMap(({ unsourced }) => unsourced)).toEqual([])
    expect(
      withoutSource.map(
        ({ owner, concluded, statements }) => `${owner}: ${concluded} of ${statements}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "lasaren: 0 of 2",
        "biblioteket: 4 of 99",
        "bussen: 2 of 60",
        "byalaget: 1 of 27",
      ]
    `)
  })
})

describe('readability', () => {
  test('the heaviest page comes first, with its longest sentences, each page under its reader', async () => {
    const { readability } = await statusOf()
    expect(
      readability.map(({ reader, mostLix, mostAdjusted }) => [reader, mostLix, mostAdjusted]),
    ).toEqual([
      ['citizen', 40, 30],
      ['caseworker', 50, null],
    ])
    for (const { pages, reader } of readability) {
      const values = pages.filter(({ isShort }) => !isShort).map(({ lix }) => lix)
      expect(values).toEqual(values.toSorted((a, b) => b - a))
      expect(pages.every(({ adjusted }) => (adjusted === null) === (reader === 'caseworker'))).toBe(
        true,
      )
      for (const { worst } of pages) {
        expect(worst.length).toBeGreaterThan(0)
        expect(worst[0]?.words).toBeGreaterThanOrEqual(worst.at(-1)?.words ?? 0)
      }
    }
    const citizen = readability[0]?.pages.find(({ text }) => text.path === `${STATION}.mdx`)
    expect(citizen).toMatchObject({ text: { address: '/pilkarta/boken-kommer/hoglasning/' } })
  })
})

describe('before publishing', () => {
  test('without a publication there is nothing to compare with', async () => {
    expect((await statusOf()).unpublished).toMatchObject({
      publication: null,
      changes: [],
      maps: [],
    })
  })

  test('just published, nothing is changed', async () => {
    expect((await statusOf(await published())).unpublished).toMatchObject({
      publication: { number: 1, day: DAY },
      changes: [],
      maps: [],
    })
  })

  test('a change of the map is told by whom it touches and by what is drawn otherwise', async () => {
    const { unpublished } = await statusOf(
      changed(
        {
          [`${MAP}/packa-bocker/steg.mdx`]: swap('namn: Packa bokpåsen', 'namn: Packa påsen'),
        },
        await published(),
      ),
    )
    expect(unpublished.effect).toBe('Det rör 2 parter, 2 roller och 3 blad som skrivs ut.')
    expect(unpublished.touched.parties).toEqual([
      { name: 'Biblioteket', address: '/parter/biblioteket/' },
      { name: 'Bussgaraget', address: '/parter/bussen/' },
    ])
    expect(unpublished.changes).toEqual([
      {
        kind: 'changed',
        parts: ['namn'],
        text: expect.objectContaining({
          name: 'Packa påsen',
          address: '/handlaggare/boken-kommer/packa-bocker/',
        }),
      },
    ])
    expect(unpublished.maps.map(({ id, changes }) => [id, changes])).toEqual([
      ['boken-kommer', [{ kind: 'step-renamed', before: 'Packa bokpåsen', after: 'Packa påsen' }]],
    ])
  })

  test('a page that is gone is named, and leads nowhere', async () => {
    const term = (bokbussen.get('underlag/bokpase.mdx') ?? '').replace(/namn: .*/, 'namn: Ny påse')
    const files = await published(changed({ 'underlag/ny-pase.mdx': () => term }))
    const { unpublished } = await statusOf(changed({ 'underlag/ny-pase.mdx': null }, files))
    expect(unpublished.touched.prints).toEqual([{ name: 'Ny påse', address: null }])
    expect(unpublished.changes).toMatchObject([{ kind: 'removed', text: { name: 'Ny påse' } }])
  })
})

test('parties come in the order of the site', async () => {
  const { reviews } = await statusOf()
  const order = ['lasaren', 'biblioteket', 'bussen', 'byalaget'] as unknown as readonly PartyId[]
  expect(reviews.map(({ owner }) => owner)).toEqual(order)
})
