import { screen, within } from '@testing-library/dom'
import { expect, test } from 'vitest'
import type { PartyId, ProcessId } from '../../../src/model/ids.ts'
import { startPage } from '../../../src/model/pages/start-page.ts'
import type { Site } from '../../../src/model/site.ts'
import { MapsView } from '../../../src/views/start/MapsView.tsx'
import { StartView } from '../../../src/views/start/StartView.tsx'
import { ABOUT_NOTHING, makeNews } from '../../support/make-news.ts'
import { makeProcess } from '../../support/make-process.ts'
import { makeDocument, makeRole, makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic, skippedLevels } from '../../support/render-page.tsx'

const process = makeProcess('start -> a:fk@borja -> b:individ@sluta -> end')
const shown = shownOf(makeSite(process))

function shownOf(site: Site) {
  return { site: indexOf(site), page: startPage(site) }
}

test('PA-1: tells the purpose, then both doors, then target group and goal', () => {
  showStatic(<StartView {...shown} />)
  const text = document.body.textContent ?? ''
  const places = [
    'Syftet.',
    'Jag söker stöd',
    'Jag arbetar med stöd',
    'Målgruppen.',
    'Målet.',
    'Välj en karta',
  ].map((words) => text.indexOf(words))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('R-05, PA-3: each phase of each map is a link to its steps', () => {
  showStatic(<StartView {...shown} />)
  const phases = within(screen.getByRole('list', { name: 'Faser i Processen' }))
  expect(phases.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    process.phases.map(({ id }) => `/handlaggare/process/#fas-${id}`),
  )
})

test('PA-4: each organisation is a card with its name, the individual is none', () => {
  showStatic(<StartView {...shown} />)
  const parties = within(screen.getByRole('region', { name: 'Parterna' }))
  expect(parties.getAllByRole('link').map(({ textContent }) => textContent?.trim())).toEqual([
    'Parten fk',
  ])
})

test('the citizen door leads to the choice of path, the other to the one map or all of them', () => {
  const doors = () =>
    ['Jag söker stöd', 'Jag arbetar med stöd'].map((name) =>
      within(screen.getByRole('region', { name })).getByRole('link', { name }).getAttribute('href'),
    )
  showStatic(<StartView {...shown} />)
  expect(doors()).toEqual(['/pilkarta/', '/handlaggare/process/'])
  const two = [process, { ...process, id: 'annan' as ProcessId }]
  showStatic(<StartView {...shownOf(makeSite(two))} />)
  expect(doors()).toEqual(['/pilkarta/', '/handlaggare/'])
})

test('the three latest news are told by name, day and what they are about, and led to', () => {
  const news = [
    makeNews('forst', '2026-11-01'),
    makeNews('sist', '2026-11-21', {
      concerns: { ...ABOUT_NOTHING, parties: ['fk' as PartyId] },
    }),
    makeNews('sedan', '2026-11-20'),
    makeNews('mitten', '2026-11-19'),
  ]
  showStatic(<StartView {...shownOf(makeSite(process, { news }))} />, { base: '/k' })
  const told = within(screen.getByRole('region', { name: 'Nyheter' }))
  const rows = told.getAllByRole('listitem')
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'Rubrik sist21 november 2026 · Berör Parten fk',
    'Rubrik sedan20 november 2026',
    'Rubrik mitten19 november 2026',
  ])
  expect(rows[0]?.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-21')
  const links = told.getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/k/nyheter/#sist',
    '/k/nyheter/#sedan',
    '/k/nyheter/#mitten',
    '/k/nyheter/',
  ])
  expect(links.at(-1)?.textContent).toBe('Alla nyheter')
})

test('of what one news item is about, three are named once each, and the rest are a number', () => {
  const site = makeSite(process)
  const roles = ['en', 'samma'].map((id) => makeRole(id, 'fk', { name: 'Granne' }))
  const documents = ['ett', 'tva', 'tre'].map((id) => makeDocument(id, { name: `Blad ${id}` }))
  const concerns = {
    ...ABOUT_NOTHING,
    roles: roles.map(({ id }) => id),
    documents: documents.map(({ id }) => id),
  }
  const news = [makeNews('a', '2026-11-01', { concerns })]
  showStatic(<StartView {...shownOf({ ...site, roles, documents, news })} />)
  const [row] = within(screen.getByRole('region', { name: 'Nyheter' })).getAllByRole('listitem')
  expect(row?.textContent).toBe(
    'Rubrik a1 november 2026 · Berör Granne, Blad ett, Blad tva och 1 till',
  )
})

test('without news there is nothing about them', () => {
  showStatic(<StartView {...shown} />)
  expect(screen.queryByRole('region', { name: 'Nyheter' })).toBeNull()
  expect(screen.queryByText('Alla nyheter')).toBeNull()
})

test('A11Y-36: start page and maps have one h1, skip no level and bear no inline style', () => {
  for (const view of [
    <StartView key="a" {...shown} />,
    <MapsView key="b" maps={shown.page.maps} />,
  ]) {
    expect(showStatic(view)).not.toMatch(/ style=/)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(skippedLevels()).toEqual([])
  }
})
