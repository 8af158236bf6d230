import { screen, within } from '@testing-library/dom'
import { expect, test } from 'vitest'
import type { ProcessId, StepId } from '../../../src/model/ids.ts'
import type { Process } from '../../../src/model/process.ts'
import { PathsView } from '../../../src/views/pilkarta/PathsView.tsx'
import { PathView } from '../../../src/views/pilkarta/PathView.tsx'
import { aReview, makeCitizenText, makeProcess } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'
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
  showStatic(<PathsView site={indexOf(site)} pages={site.processes.map(pageOf)} />)
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/pilkarta/process/',
  ])
  expect(screen.getByText('2 stationer')).toBeDefined()
})

test('the main path comes first, and a path that is a part of it says so', () => {
  const part = { ...pathOf(2), id: 'delen' as ProcessId }
  const main = makeProcess('start -> s1:fk -> s2(subprocess) -> end', {
    process: { citizen: { name: 'Hela vägen', summary: 'Allt.', review: aReview } },
    steps: {
      s1: { station: { kind: 'own' } },
      s2: { station: { kind: 'own' }, calls: part.id },
    },
  })
  const site = makeSite([part, main], {
    settings: { ...makeSite([]).settings, mainProcess: main.id },
  })
  showStatic(<PathsView site={indexOf(site)} pages={site.processes.map(pageOf)} />)
  expect(
    screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent?.trim()),
  ).toEqual(['Hela vägen', 'Min väg'])
  expect(screen.getByText('En del av ”Hela vägen”: station 2.')).toBeDefined()
  expect(screen.queryByText(site.settings.audience)).toBeNull()
})

test('draws an arrow only where a way leads to the next station, and says where else it goes', () => {
  const process = makeProcess('start -> a -> d? -ja-> c -> end; d -nej-> b -> c', {
    process: { citizen: { name: 'Min väg', summary: 'Kort.', review: aReview } },
    steps: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { station: { kind: 'own' } }])),
  })
  const ends = makeProcess('start -> d? -ja-> a -> end; d -nej-> b -> end2', {
    process: { citizen: process.citizen },
    steps: Object.fromEntries(['a', 'b'].map((id) => [id, { station: { kind: 'own' } }])),
  })
  const showPath = (path: Process) => {
    const site = makeSite(path)
    const page = pageOf(path)
    showStatic(
      <PathView site={indexOf(site)} registers={site} page={page} pages={[page]} text={null} />,
    )
    return [...document.querySelectorAll('.way-down')].map((way) => [
      way.textContent,
      way.querySelectorAll('.big-arrow').length,
    ])
  }
  const waits = makeProcess('start -> a -> b(wait) -> a; a -x-> c -> end', {
    process: { citizen: process.citizen },
    steps: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { station: { kind: 'own' } }])),
    flows: { 'b--a': { limit: { times: 3, afterwards: 'c' as StepId } } },
  })
  expect(showPath(waits)[1]).toEqual(['Här delar sig vägen: station 1 eller station 3.', 1])
  expect(showPath(process)[0]).toEqual(['Här delar sig vägen: station 3 eller station 2.', 1])
  expect(showPath(ends)[0]).toEqual(['Sedan: slut (”Steg end”).', 0])
})
