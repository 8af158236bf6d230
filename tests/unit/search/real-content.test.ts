import { resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { handoversOf } from '../../../src/model/handovers.ts'
import { rolePage } from '../../../src/model/pages/role-page.ts'
import { waitsOf } from '../../../src/model/pages/waits.ts'
import type { Site } from '../../../src/model/site.ts'
import { buildContent } from '../../../src/pipeline/build-content.ts'
import { buildSearch } from '../../../src/search/build-search.ts'
import { dividedFor, groupsFor } from '../../../src/search/groups-for.ts'
import { namingsOf } from '../../../src/search/namings.ts'
import { openSearch, type Search, type SearchAnswer } from '../../../src/search/open-search.ts'
import type { Found, SearchData } from '../../../src/search/search-data.ts'
import { searchDocuments } from '../../../src/search/search-documents.ts'
import { shortLine } from '../../../src/search/short-line.ts'

let site: Site
let data: SearchData
let search: Search

beforeAll(async () => {
  const built = await buildContent({
    contentDir: resolve(import.meta.dirname, '../../../content'),
    today: '2026-11-22',
  })
  if (built.site === null) throw new Error('the content has faults')
  site = built.site
  data = buildSearch(searchDocuments(site, built.plainTexts), namingsOf(site))
  // As the browser gets it.
  search = openSearch(JSON.parse(JSON.stringify(data)))
}, 60_000)

function all(answer: SearchAnswer): readonly Found[] {
  return answer.groups.flatMap(({ found }) => found)
}

function best(answer: SearchAnswer, kind: Found['kind'], count: number): readonly string[] {
  const group = answer.groups.find((one) => one.kind === kind)
  return (group?.found ?? []).slice(0, count).map(({ address }) => address)
}

const step = (id: string, process = 'stockholmsmodellen') => `/handlaggare/${process}/${id}/`

const station = (id: string) => `/pilkarta/stockholmsmodellen/${id}/`

/** Judged by people who know the work: a query, and a page that must be among the first of its kind. */
const JUDGED: readonly (readonly [query: string, kind: Found['kind'], address: string])[] = [
  ['intyg', 'document', '/underlag/lakarintyg/'],
  ['intyget', 'document', '/underlag/lakarintyg/'],
  ['lakarintyg', 'document', '/underlag/lakarintyg/'],
  ['sjukintyg', 'document', '/underlag/lakarintyg/'],
  ['sjukintyget', 'step', step('finns-lakarintyg')],
  ['vem kollar intyget', 'step', step('granska-underlag')],
  ['vem ansvarar för läkarintyg', 'document', '/underlag/lakarintyg/'],
  ['vad händer utan intyg', 'step', step('utan-lakarintyg')],
  ['vad händer när intyget saknas', 'step', step('utan-lakarintyg')],
  ['hur ofta följs planen upp', 'step', step('folj-upp')],
  ['soc.sek', 'role', '/roller/socialsekreterare/'],
  ['vem är min soc.sek?', 'role', '/roller/socialsekreterare/'],
  ['socsek', 'role', '/roller/socialsekreterare/'],
  ['arb.förm.', 'party', '/parter/arbetsformedlingen/'],
  ['begära intyg', 'step', step('begar-underlag')],
  ['medicinskt underlag', 'step', step('begar-underlag')],
  ['SGI', 'term', '/begrepp/#sgi'],
  ['sgi', 'step', step('ingar-i-malgruppen')],
  ['SIP', 'term', '/begrepp/#sip'],
  ['SIP', 'step', step('gemensam-planering')],
  ['FK', 'party', '/parter/forsakringskassan/'],
  ['FK', 'term', '/begrepp/#forsakringskassan'],
  ['AF', 'party', '/parter/arbetsformedlingen/'],
  ['SUS', 'term', '/begrepp/#sus'],
  ['LUH', 'document', '/underlag/lakarutlatande/'],
  ['rehabsamordnare', 'role', '/roller/rehabkoordinator/'],
  ['samordnare', 'role', '/roller/rehabkoordinator/'],
  ['doktor', 'role', '/roller/lakare/'],
  ['blankett 7462', 'document', '/underlag/begaran-om-gk/'],
  ['ansökan om samordning', 'step', step('ansok-om-samordning')],
  ['ansökning samordning', 'step', step('ansok-om-samordning')],
  ['förtidspension', 'term', '/begrepp/#sjukersattning'],
  ['socialbidrag', 'term', '/begrepp/#ekonomiskt-bistand'],
  ['vad skickar vi till försäkringskassan', 'step', step('ansok-om-samordning')],
  ['10 timmar', 'step', step('vagval-efter-arbetsformaga')],
  ['checka intyg', 'step', step('granska-underlag')],
  ['inget intyg', 'step', step('utan-lakarintyg')],
  ['kartläggningen', 'map', '/handlaggare/gemensam-kartlaggning/'],
  ['sjukpening', 'term', '/begrepp/#sjukpenning'],
  ['vilket samtycke krävs', 'consent', '/samtycken/'],
  ['vilka underlag finns', 'document', '/underlag/'],
  ['samtycke innan jag delar', 'step', step('informera-och-inhamta-samtycke')],
  ['vem väntar på mig', 'role', '/roller/handlaggare-samordning-fk/#vantar'],
  ['socialsekreterare väntar på mig', 'role', '/roller/socialsekreterare/#vantar'],
  ['arbetsförmågan', 'term', '/begrepp/#arbetsformaga'],
  ['hemlös', 'station', station('uppmarksamma')],
  ['Enheten för hemlösa', 'station', station('uppmarksamma')],
  ...['bostadslös', 'bostadslöshet', 'hemlöshet', 'uteliggare'].flatMap((query) => [
    [query, 'party', '/parter/socialtjansten/'] as const,
    [query, 'station', station('uppmarksamma')] as const,
  ]),
  ['ångrar mig', 'consent', '/samtycken/samtycke-vard/'],
  ['ångra samtycke', 'station', station('informera-och-inhamta-samtycke')],
  ['ångra mitt ja', 'consent', '/samtycken/samtycke-gk/'],
  ['avslag', 'station', station('avslag-pa-samordning')],
  ['avslaget', 'station', station('avslag-pa-samordning')],
  ['fått avslag', 'station', station('avslag-pa-samordning')],
  ['avslag på sjukersättning', 'station', station('ratt-ersattning')],
  ['nej till sjukersättning', 'station', station('ratt-ersattning')],
  ['hyra', 'station', station('avslag-pa-samordning')],
  ['hyra', 'term', '/begrepp/#ekonomiskt-bistand'],
  ['följa med', 'station', station('uppmarksamma')],
  ['anhörig', 'term', '/begrepp/#stodperson'],
  ['telefonnummer', 'station', station('skriv-lakarintyg')],
  ['nej', 'step', step('avslag-pa-samordning')],
  ['sekretess', 'station', station('informera-och-inhamta-samtycke')],
  ['sekretess', 'consent', '/samtycken/samtycke-vard/'],
  ['tystnadsplikt', 'station', station('informera-och-inhamta-samtycke')],
  ['tystnadsplikt', 'term', '/begrepp/#sekretess'],
  ['ta tillbaka samtycke', 'consent', '/samtycken/samtycke-sus/'],
  ['avslag', 'term', '/begrepp/#omprovning'],
  ['ta hand om', 'step', step('avslag-pa-samordning')],
]

describe('the search over the real content', () => {
  test('a title that has all the words stands before pages that mention them', () => {
    expect(all(search('läkarintyg saknas'))[0]?.address).toBe(step('utan-lakarintyg'))
  })

  test.each(JUDGED)('”%s” gives, among the first of kind %s, %s', (query, kind, address) => {
    expect(best(search(query), kind, 5)).toContain(address)
  })

  test('R-11: finds each term of the glossary by its name, its abbreviations and its synonyms', () => {
    const missed = site.terms.flatMap(({ id, name, abbreviations, synonyms }) =>
      [name, ...abbreviations, ...synonyms].filter(
        (word) => !best(search(word), 'term', 3).includes(`/begrepp/#${id}`),
      ),
    )
    expect(missed).toEqual([])
  })

  test('finds each role and document by its name and its synonyms', () => {
    const things = [
      ...site.roles.map((role) => ({ ...role, kind: 'role' as const, folder: 'roller' })),
      ...site.documents.map((one) => ({ ...one, kind: 'document' as const, folder: 'underlag' })),
    ]
    const missed = things.flatMap(({ id, kind, folder, name, synonyms }) =>
      [name, ...synonyms].filter(
        (word) => !best(search(word), kind, 5).includes(`/${folder}/${id}/`),
      ),
    )
    expect(missed).toEqual([])
  })

  test('finds a refusal where it is met: for coordination, for a benefit, and where it is decided', () => {
    expect(best(search('avslag'), 'station', 3)).toEqual([
      station('avslag-pa-samordning'),
      station('ratt-ersattning'),
      station('prova-ratt-till-samordning'),
    ])
  })

  test('finds no station by what is only named where its people are reached', () => {
    const onTheWay = best(search('socialbidrag'), 'station', 20)
    expect(onTheWay).toContain(station('avslag-pa-samordning'))
    expect(onTheWay).not.toContain(station('folj-upp'))
  })

  test('says of each consent and each plain word what it is, to who seeks support', () => {
    for (const { citizen, id } of site.consents) {
      const hit = data.found.find(({ address }) => address === `/samtycken/${id}/`)
      expect(hit?.plain, id).toBe(citizen ? shortLine(citizen.meaning) : undefined)
      expect(hit?.plain ?? '', id).not.toMatch(/personen/i)
    }
  })

  test('finds each step, station and map by its title, among the first three of its kind', () => {
    const missed = data.found.filter(
      ({ kind, title, address }) => !best(search(title), kind, 3).includes(address),
    )
    expect(missed.map(({ title }) => title)).toEqual([])
  })

  test.each([
    ['FK', '/parter/forsakringskassan/'],
    ['Försäkringskassan', '/parter/forsakringskassan/'],
    ['AF', '/parter/arbetsformedlingen/'],
    ['GK', '/handlaggare/gemensam-kartlaggning/'],
    ['SGI', '/begrepp/#sgi'],
    ['läkarintyg', '/underlag/lakarintyg/'],
    ['socialsekreterare', '/roller/socialsekreterare/'],
    ['personlig handläggare', '/roller/personlig-handlaggare-fk/'],
    ['vad gör en personlig handläggare?', '/roller/personlig-handlaggare-fk/'],
    ['samtycken', '/samtycken/'],
    ['roller', '/roller/'],
  ])('R-11: the exact name or abbreviation ”%s” leads first of all to %s', (query, address) => {
    expect(all(search(query))[0]?.address).toBe(address)
  })

  test.each(['vad ska jag ta med', 'Ta med?', 'vad behöver jag ha med mig'])(
    '”%s” gives the stations that say what to bring, and nothing that merely has the small words',
    (query) => {
      const bring = new Set(
        site.processes.flatMap(({ id, steps }) =>
          steps.flatMap((one) =>
            one.citizen?.prepare.some((line) => line.startsWith('Ta med '))
              ? `/pilkarta/${id}/${one.id}/`
              : [],
          ),
        ),
      )
      const hits = all(search(query)).map(({ address }) => address)
      expect(hits.length).toBeGreaterThan(5)
      expect(hits.filter((address) => !bring.has(address))).toEqual([])
    },
  )

  test('another name of a word that is explained leads who seeks support to it first, and to no other word', () => {
    const answer = search('försörjningsstöd')
    const [explained, stations] = dividedFor('citizen', groupsFor('citizen', answer)).own
    expect(explained?.found.map(({ address }) => address)).toEqual(['/begrepp/#ekonomiskt-bistand'])
    expect(stations?.kind).toBe('station')
  })

  test('a page that has the name itself stands before those that only mention it, by whatever name it is sought', () => {
    expect(best(search('FK'), 'station', 1)).toEqual([station('prova-ratt-till-samordning')])
    const order = (query: string) => best(search(query), 'station', 4)
    expect(order('försörjningsstöd')).toContain(station('ratt-ersattning'))
    expect(order('försörjningsstöd')).toEqual(order('socialbidrag'))
    // It mentions the support once, and has few other words that go by several names.
    expect(order('försörjningsstöd').slice(0, 3)).not.toContain(station('vanta-pa-varden'))
  })

  test('shows only the best of those that mention a well-known party in passing', () => {
    for (const { kind, found } of search('FK').groups) {
      expect(found.length, kind).toBeLessThanOrEqual(5)
    }
  })

  test('puts the word itself before what it means in everyday language', () => {
    const first = best(search('skicka begäran'), 'step', 1)
    expect(first).toEqual([step('skicka-begaran', 'gemensam-kartlaggning')])
  })

  test('”granska” gives the step of that name, and not every assessment', () => {
    const answer = search('granska')
    expect(all(answer)[0]?.address).toBe(step('granska-underlag'))
    expect(answer.count).toBeLessThanOrEqual(5)
  })

  test('the word for what is meant finds no longer word that begins like it', () => {
    expect(all(search('kolla')).map(({ title }) => title)).not.toContain('Jobbtorg Stockholm')
    expect(all(search('kolla'))[0]?.address).toBe(step('granska-underlag'))
  })

  test.each(['vem väntar på mig', 'Vad väntar på mig?'])(
    '”%s” gives each role’s own list, which says so, the longest first',
    (query) => {
      const [group] = search(query).groups
      const lists = site.roles.flatMap((role) => {
        const count = waitsOf(rolePage(site, role).gives).length
        return count === 0 ? [] : [{ role: role.name, count }]
      })
      expect(group?.kind).toBe('role')
      const shown = group?.found.map(({ title, line }) => ({
        role: title.replace(': vem väntar på mig?', ''),
        count: Number(/^Rollens egen lista: (\d+) överlämning/.exec(line)?.[1]),
      }))
      expect(shown).toEqual(lists.toSorted((a, b) => b.count - a.count))
      expect(shown?.[0]?.count).toBeGreaterThan(shown?.at(-1)?.count ?? 0)
    },
  )

  test('what goes to a party whichever way is taken stands before what goes there after one answer', () => {
    expect(best(search('vad skickar jag till fk'), 'step', 5)).toEqual([
      step('ansok-om-samordning'),
      step('ratt-ersattning'),
      step('ta-fram-tidigare-rehabilitering', 'gemensam-kartlaggning'),
      step('sammanstall-uppgifter', 'gemensam-kartlaggning'),
      step('resultat-av-rehabilitering'),
    ])
  })

  test.each([
    ['skicka till Försäkringskassan', 'forsakringskassan'],
    ['vad skickar jag till fk', 'forsakringskassan'],
    ['till FK', 'forsakringskassan'],
    ['vad skickar FK till AF', 'arbetsformedlingen'],
    ['lämna till Arbetsförmedlingen', 'arbetsformedlingen'],
    ['skicka till hälso- och sjukvården', 'varden'],
  ])(
    '”%s” gives first the steps that hand over to %s, before those that come from it',
    (query, to) => {
      const senders = new Set(
        site.processes.flatMap((process) =>
          handoversOf(process)
            .filter((one) => one.to.lane === to)
            .map(({ from }) => step(from.id, process.id)),
        ),
      )
      const [first] = search(query).groups
      expect(first?.kind).toBe('step')
      const isSender = first?.found.map(({ address }) => senders.has(address)) ?? []
      expect(isSender[0]).toBe(true)
      expect(isSender).toEqual(isSender.toSorted((a, b) => Number(b) - Number(a)))
    },
  )

  test('those who send stand in the order of the maps, whichever name the receiver is called by', () => {
    const senders = ['vad skickar jag till fk', 'skicka till Försäkringskassan', 'till FK'].map(
      (query) => best(search(query), 'step', 5),
    )
    expect(senders[0]?.[0]).toBe(step('ansok-om-samordning'))
    expect(new Set(senders.map((found) => found.join()))).toHaveProperty('size', 1)
  })

  test.each(['vilket samtycke krävs', 'samtycke innan jag delar', 'vilka samtycken behövs'])(
    '”%s” gives every consent: the words that only ask weigh nothing',
    (query) => {
      const consents = site.consents.map(({ id }) => `/samtycken/${id}/`)
      expect(best(search(query), 'consent', 10)).toEqual(expect.arrayContaining(consents))
    },
  )

  test('”till” before what receives nothing changes no order', () => {
    expect(all(search('till möte'))).toEqual(all(search('möte')))
  })

  test.each([
    ['läkarintyg', step('granska-underlag')],
    ['gk med aktivitetsersättning', step('anpassa-upplagget', 'gemensam-kartlaggning')],
    ['aktivitetsersättning', step('anpassa-upplagget', 'gemensam-kartlaggning')],
    ['gk samtycke', step('samtycker-personen', 'gemensam-kartlaggning')],
  ])(
    '”%s”, a document, a form or a map by its name, gives %s among the first three steps',
    (query, address) => {
      expect(best(search(query), 'step', 3)).toContain(address)
    },
  )

  test('tells on each hit of a step who is accountable', () => {
    const [hit] = all(search('granska underlaget'))
    expect(hit).toMatchObject({
      title: 'Granska underlaget',
      place: ['Stockholmsmodellen', 'Utreda'],
      accountable: [{ role: 'Socialsekreterare', status: 'inferred' }],
    })
  })

  test('does not find law in storage, or storage in law: parts of compounds are whole words', () => {
    for (const { address } of all(search('ring'))) expect(address).not.toBe('/begrepp/#sfb')
    expect(all(search('lagring')).every(({ title }) => !/^Lag\b/.test(title))).toBe(true)
  })

  test.each([
    'stödperson',
    'sällskap',
    'kompis',
    'språk',
    'arabiska',
    'english',
    'tålk',
    'vad kostar det',
    'lön',
    'deprimerad',
  ])('a citizen who types "%s" finds a station', (query) => {
    expect(best(search(query), 'station', 1)).toHaveLength(1)
  })

  test('leads who is refused a benefit, or asks for an interpreter, to a station that answers', () => {
    expect(best(search('avslag sjukersättning'), 'station', 2)).toContain(
      station('ratt-ersattning'),
    )
    expect(best(search('tolk'), 'station', 4)).toContain(station('uppmarksamma'))
  })

  test('guesses what was meant when nothing fits, and says that nothing fitted', () => {
    const answer = search('rehabkordintor')
    expect([...all(answer), ...answer.nearest].map(({ title }) => title)).toContain(
      'Rehabkoordinator',
    )
    expect(search('xyzzyq')).toMatchObject({ count: 0, groups: [] })
  })

  test('takes the words of a question for no words to look for, but finds a title that is one', () => {
    expect(all(search('vad händer utan intyg'))).toEqual(all(search('utan intyg')))
    const title = 'Vad händer vid nej till samordning?'
    expect(best(search(title), 'station', 1)).toEqual(
      data.found.filter((one) => one.title === title).map(({ address }) => address),
    )
  })

  test.each([
    ['socialsekretrare', 'role', '/roller/socialsekreterare/'],
    ['rehabkordinator', 'role', '/roller/rehabkoordinator/'],
  ] as const)(
    'a name that is misspelt, ”%s”, is asked for as if it were spelt',
    (typed, kind, address) => {
      const answer = search(typed)
      expect(answer.named).toBe(kind)
      expect(groupsFor('worker', answer)[0]?.found[0]?.address).toBe(address)
    },
  )

  test('says so when no page has all the words', () => {
    expect(search('kartläggning xyzzyq').isPartial).toBe(true)
    expect(search('gemensam kartläggning').isPartial).toBe(false)
  })

  test('never throws, whatever is typed, and counts what it gives', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.string({ unit: 'grapheme', maxLength: 60 }),
          fc.constantFrom('__proto__', 'constructor', '*', '”', '%', 'å̊', ' ', 'toString valueOf'),
        ),
        (text) => {
          const answer = search(text)
          expect(answer.count).toBe(all(answer).length)
        },
      ),
    )
  })
})

test('the words of the map find what bears its marks: time limits, gaps and bottlenecks', () => {
  const limited = best(search('tidsgräns'), 'step', 20)
  expect(limited).toContain(step('skicka-begaran', 'gemensam-kartlaggning'))
  expect(limited.length).toBeGreaterThan(3)
  const troubles = (query: string) => best(search(query), 'trouble', 100).length
  const steps = site.processes.flatMap((process) => process.steps)
  expect(troubles('glapp')).toBe(new Set(steps.flatMap(({ gaps }) => gaps)).size)
  expect(troubles('flaskhals')).toBe(new Set(steps.flatMap((one) => one.bottlenecks)).size)
})
