import { screen, within } from '@testing-library/dom'
import { expect, test } from 'vitest'
import type {
  ConsentId,
  ProcessId,
  SourceId,
  StepId,
  TargetGroupId,
} from '../../../src/model/ids.ts'
import type { Process } from '../../../src/model/process.ts'
import type { TargetGroup } from '../../../src/model/site.ts'
import { PathsView } from '../../../src/views/pilkarta/PathsView.tsx'
import { PathView } from '../../../src/views/pilkarta/PathView.tsx'
import {
  aReview,
  makeCitizenText,
  makeProcess,
  makeStep,
  open,
  roleOfLane,
  settled,
} from '../../support/make-process.ts'
import { makeSite, makeSource } from '../../support/make-site.ts'
import { indexOf, pageOf } from '../../support/publish.ts'
import { showStatic, skippedLevels } from '../../support/render-page.tsx'

function pathOf(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `s${index + 1}`)
  return makeProcess(`start -> ${ids.join(':fk -> ')}:fk -> end`, {
    process: { citizen: { name: 'Min väg', summary: 'Så går det till.', review: aReview } },
    steps: Object.fromEntries(
      ids.map((id) => [
        id,
        {
          station: { kind: 'own' as const },
          citizen: makeCitizenText({ name: `Station ${id}`, happens: 'Först detta. Sedan det.' }),
        },
      ]),
    ),
  })
}

function show(count: number) {
  const process = pathOf(count)
  const site = makeSite(process)
  return showStatic(
    <PathView
      site={indexOf(site)}
      registers={site}
      page={pageOf(process)}
      pages={[pageOf(process)]}
      text={null}
    />,
  )
}

test('LANG-10: shows at most seven stations at once, later ones folded with their number', () => {
  show(17)
  const lists = [...document.querySelectorAll('ol')]
  expect(lists.map((list) => list.children.length)).toEqual([7, 7, 3])
  expect(
    lists.map((list) => list.closest('details')?.querySelector('summary')?.textContent),
  ).toEqual([
    undefined,
    'Visa 7 stationer till (station 8–14)',
    'Visa 3 stationer till (station 15–17)',
  ])
  expect(lists.map((list) => list.start)).toEqual([1, 8, 15])
})

test('a station has its title as link, its first sentence and who is responsible', () => {
  show(2)
  const [first] = screen.getAllByRole('listitem')
  if (!first) throw new Error('no station')
  expect(first.dataset.steg).toBe('s1')
  const station = within(first)
  expect(station.getByRole('link', { name: 'Station s1' }).getAttribute('href')).toBe(
    '/pilkarta/process/s1/',
  )
  expect(station.getByText('Först detta.')).toBeDefined()
  expect(station.getByText(/^Ansvarar: Din kontakt på fk\./)).toBeDefined()
})

test('an arrow leads from each station to the next, and none from the last', () => {
  show(3)
  expect(
    [...document.querySelectorAll('li')].map((item) => item.querySelectorAll('.big-arrow').length),
  ).toEqual([1, 1, 0])
})

test('A11Y-36: one h1, no skipped level, no inline style', () => {
  expect(show(9)).not.toMatch(/ style=/)
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  expect(skippedLevels()).toEqual([])
})

test('the choice of path tells each by name, and leaves out maps without one', () => {
  const process = pathOf(2)
  const other = makeProcess('start -> x:fk -> end', {
    process: { id: 'annan' as typeof process.id },
  })
  const site = makeSite([process, other])
  showStatic(<PathsView pages={site.processes.map(pageOf)} />)
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/pilkarta/process/',
  ])
  expect(screen.getByText('2 stationer')).toBeDefined()
})

test('paths are chosen by the need they meet where all of them have one, else by name', () => {
  const process = pathOf(2)
  const citizen = { name: 'Min väg', summary: 'Så går det till.', review: aReview }
  const other = { ...pathOf(1), id: 'andra' as ProcessId }
  const shown = (...processes: readonly Process[]) => {
    const site = makeSite(processes)
    showStatic(<PathsView pages={site.processes.map(pageOf)} />)
    return ['h1', 'h2', 'h2 + p'].map((one) => document.querySelector(one)?.textContent?.trim())
  }
  const needing = { ...process, citizen: { ...citizen, need: 'Att få stöd' } }
  expect(shown(needing)).toEqual([
    'Vad behöver du hjälp med?',
    'Att få stöd',
    'Vägen heter ”Min väg”.',
  ])
  expect(shown(needing, other)).toEqual(['Välj din väg', 'Min väg', 'Så går det till.'])
})

test('a path that is a part of another says so', () => {
  const part = { ...pathOf(2), id: 'delen' as ProcessId }
  const main = makeProcess('start -> s1:fk -> s2(subprocess) -> end', {
    process: { citizen: { name: 'Hela vägen', summary: 'Allt.', review: aReview } },
    steps: {
      s1: { station: { kind: 'own' } },
      s2: { station: { kind: 'own' }, calls: part.id },
    },
  })
  const site = makeSite([main, part])
  showStatic(<PathsView pages={site.processes.map(pageOf)} />)
  expect(
    screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent?.trim()),
  ).toEqual(['Hela vägen', 'Min väg'])
  expect(screen.getByText('En del av ”Hela vägen”: station 2.')).toBeDefined()
  expect(screen.queryByText(site.settings.audience)).toBeNull()
})

/** What is said on the way down from each station, and its arrow: to the next station, past one, or none. */
function waysDown(path: Process, others: readonly Process[] = []) {
  const site = makeSite([path, ...others])
  const page = pageOf(path)
  showStatic(
    <PathView
      site={indexOf(site)}
      registers={site}
      page={page}
      pages={site.processes.map(pageOf)}
      text={null}
    />,
  )
  // What is folded in stands in brackets, after its heading.
  for (const fold of document.querySelectorAll('.way-down details:not([open])')) {
    fold.querySelector('summary')?.replaceChildren('[')
    fold.append(']')
  }
  return [...document.querySelectorAll('.stops > li')].map((item) => [
    item.querySelector('.way-down')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
    { 40: 'to', 20: 'past' }[item.querySelector('.big-arrow')?.getAttribute('height') ?? ''] ?? '',
  ])
}

const citizen = { name: 'Min väg', summary: 'Kort.', review: aReview }
const named = (...ids: readonly string[]) =>
  Object.fromEntries(
    ids.map((id) => [
      id,
      { station: { kind: 'own' as const }, citizen: makeCitizenText({ name: `Namn ${id}` }) },
    ]),
  )

test('the arrow follows the usual way, and leads past a station that only some come to', () => {
  const process = makeProcess('start -> a -> d? -ja-> c -> end; d -nej-> b -> c', {
    process: { citizen },
    steps: named('a', 'b', 'c'),
  })
  expect(waysDown(process)).toEqual([
    [
      'Sedan: Namn c (station 3). [Ibland i stället: Namn b (station 2), om svaret på ”fraga-d?” är ”Nej”. ]',
      'past',
    ],
    ['Sedan: Namn c (station 3).', 'to'],
    ['Sedan: ”Steg end”.', ''],
  ])
  expect(
    [...document.querySelectorAll('.side-stop')].map((item) => [
      item.getAttribute('data-steg'),
      item.classList.contains('passed'),
    ]),
  ).toEqual([['b', true]])
  expect(screen.getAllByText(/Alla kommer inte hit\./)).toHaveLength(1)
})

test('LANG-18: the ways from a station are named, the usual one first, and each is a link', () => {
  const process = makeProcess(
    'start -> a -> d? -ja-> b -> end; d -nej-> c -> end2; d -sen-> end2',
    {
      process: { citizen },
      steps: named('a', 'b', 'c'),
    },
  )
  const [first] = waysDown(process)
  expect(first).toEqual([
    '[Ibland i stället: Namn c (station 3), om svaret på ”fraga-d?” är ”Nej”. Ibland slutar vägen så här: ”Steg end2”, om svaret är ”Sen”. ]',
    'to',
  ])
  expect(
    [...document.querySelectorAll('.way-down a')].map((link) => link.getAttribute('href')),
  ).toEqual(['/pilkarta/process/c/'])
})

test('LANG-10: several reasons to come to one place are told one on each line', () => {
  const process = makeProcess(
    'start -> a -> d? -ja-> e? -ja-> b -> end; d -nej-> c -> end; e -sen-> c; e -nej-> end2',
    { process: { citizen }, steps: named('a', 'b', 'c') },
  )
  expect(waysDown(process)[0]?.[0]).toBe(
    '[Ibland i stället: Namn c (station 3), i något av de här fallen: ' +
      'fraga-d? Svaret är ”Nej”. fraga-e? Svaret är ”Sen”. ' +
      'Ibland slutar vägen så här: ”Steg end2”, om svaret är ”Nej”. ]',
  )
  expect(
    [...document.querySelectorAll('.way-down li li')].map((one) => one.textContent?.trim()),
  ).toEqual(['fraga-d? Svaret är ”Nej”.', 'fraga-e? Svaret är ”Sen”.'])
})

test('LANG-10: a question that is not met on the way from a station is told with the answer before it', () => {
  const told = { station: { kind: 'told-at', step: 'a' as StepId } } as const
  const process = makeProcess(
    'start -> s -> d? -ja-> a -> b -> end; d -nej-> e? -ja-> b; e -nej-> c -> end; a -> g? -ja-> b; g -nej-> h -> end',
    { process: { citizen }, steps: { ...named('s', 'a', 'b', 'c'), d: told, e: told } },
  )
  expect(waysDown(process)[1]?.[0]).toBe(
    '[Ibland i stället: Namn c (station 4), om svaret på ”fraga-d?” är ”Nej”, och om svaret på ”fraga-e?” är ”Nej”. ' +
      'Ibland slutar vägen så här: ”Steg end”, om svaret på ”fraga-g?” är ”Nej”. ]',
  )
})

test('LANG-25: after a no to sharing the way ends, and leads back only for who wants to be asked again', () => {
  const asks = { consentObtained: [settled('delning' as ConsentId)] }
  const limit = { limit: { times: 3, afterwards: 'end2' as StepId } }
  const process = makeProcess('start -> a -> b -> d? -ja-> c -> end; d -nej-> a; d -sen-> end2', {
    process: { citizen },
    steps: { ...named('a', 'c'), b: { ...named('b').b, ...asks } },
    flows: { 'd--a': limit },
  })
  expect(waysDown(process)[1]?.[0]).toBe(
    '[Ibland i stället: Namn a (station 1), om svaret på ”fraga-d?” är ”Nej”, och du vill prata om det igen. ' +
      'Ibland slutar vägen så här: ”Steg end2”, i något av de här fallen: ' +
      'fraga-d? Svaret är ”Nej”. Ni kommer ändå inte vidare. fraga-d? Svaret är ”Sen”. ]',
  )
})

test('LANG-25: a no to sharing, by itself, is another way and no end', () => {
  const asks = { consentObtained: [settled('delning' as ConsentId)] }
  const limit = { limit: { times: 3, afterwards: 'end2' as StepId } }
  const process = makeProcess('start -> a -> b -> d? -ja-> c -> end; d -nej-> b; c -> end2', {
    process: { citizen },
    steps: { ...named('a', 'c'), b: { ...named('b').b, ...asks } },
    flows: { 'd--b': limit },
  })
  expect(waysDown(process)[1]?.[0]).toBe(
    '[Ibland i stället: ”Steg end2”, om svaret på ”fraga-d?” är ”Nej”, och ni ändå inte kommer vidare. ]',
  )
})

test('where no way leads forward first, none is told as the usual one', () => {
  const process = makeProcess('start -> a -> b -> d? -ja-> a; d -nej-> c -> end', {
    process: { citizen },
    steps: named('a', 'b', 'c'),
  })
  expect(waysDown(process)[1]).toEqual([
    'Härifrån finns flera vägar: Namn a (station 1), om svaret på ”fraga-d?” är ”Ja”. Namn c (station 3), om svaret är ”Nej”.',
    '',
  ])
})

test('ways that are taken at the same time are told so', () => {
  const process = makeProcess('start -> a -> p+ -> b -> end; p -> c -> end', {
    process: { citizen },
    steps: named('a', 'b', 'c'),
  })
  expect(waysDown(process)[0]?.[0]).toBe(
    'Flera saker händer samtidigt: Namn b (station 2) och Namn c (station 3).',
  )
})

test('what the parties have not agreed on is told as open on the path too', () => {
  const process = makeProcess('start -> a:fk -> end', {
    process: { citizen },
    steps: {
      a: {
        ...named('a').a,
        responsibility: {
          ...makeStep('a').responsibility,
          accountable: open({ meanwhile: roleOfLane('fk') }),
        },
      },
    },
  })
  waysDown(process)
  expect(document.querySelector('.stop')?.textContent).toContain(
    'Vem som ansvarar är inte bestämt. Tills vidare: din kontakt på fk.',
  )
})

test('a responsible role that is inferred is told to be so on the path too', () => {
  const process = makeProcess('start -> a:fk -> b:fk -> end', {
    process: { citizen },
    steps: {
      ...named('a', 'b'),
      a: {
        ...named('a').a,
        responsibility: {
          ...makeStep('a').responsibility,
          accountable: { ...settled(roleOfLane('fk')), status: 'inferred' },
        },
      },
    },
  })
  waysDown(process)
  const told = [...document.querySelectorAll('.stop')].map((stop) => stop.textContent)
  expect(told[0]).toContain('Ansvarar: Din kontakt på fk (vår\u00A0slutsats).')
  expect(told[1]).toContain('Ansvarar: Din kontakt på fk.')
})

test('what the path stands on is one tap away: its goal, whom it is for and its sources, from the map', () => {
  const process = pathOf(2)
  const groups = [aTargetGroup('sjuka', 'Sjuka utan SGI'), aTargetGroup('andra', 'Andra')]
  const site = {
    ...makeSite({
      ...process,
      goal: 'Personen har en plan.',
      targetGroups: ['sjuka' as TargetGroupId],
      status: 'inferred' as const,
      citations: [{ source: 'kalla' as SourceId, locator: '4.2' }],
    }),
    targetGroups: groups,
    sources: [
      makeSource('kalla', { title: 'Slutrapport', publisher: 'Staden', date: '2019' }),
      makeSource('annan', { title: 'Annan rapport' }),
    ],
  }
  const [own] = site.processes
  if (!own) throw new Error('no process')
  showStatic(
    <PathView
      site={indexOf(site)}
      registers={site}
      page={pageOf(own)}
      pages={[pageOf(own)]}
      text={null}
    />,
  )
  const sure = within(screen.getByRole('region', { name: 'Hur säker är texten?' }))
  expect(sure.getByText(/har inte bekräftat texten ännu\.$/).closest('details')).toBeNull()
  expect(
    sure.getByText('Det vi har läst säger inte allt. En del är vår slutsats.').closest('details'),
  ).toBeNull()
  const fold = sure.getByText('Mål, målgrupper och källor').closest('details')
  if (!fold) throw new Error('no fold')
  const inside = within(fold)
  expect(inside.getByText('Personen har en plan.')).toBeDefined()
  expect(inside.getByText('Sjuka utan SGI.')).toBeDefined()
  expect(inside.queryByText('Andra.')).toBeNull()
  expect(inside.getByText('Slutrapport')).toBeDefined()
  expect(inside.queryByText('Annan rapport')).toBeNull()
  expect(inside.getByRole('link', { name: own.name }).getAttribute('href')).toBe(
    '/handlaggare/process/',
  )
})

function aTargetGroup(id: string, name: string): TargetGroup {
  return {
    id: id as TargetGroupId,
    name,
    description: 'Vilka de är.',
    status: 'stated',
    citations: [],
    review: aReview,
  }
}
