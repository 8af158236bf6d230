import { screen, within } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { Frame } from '../../../src/ui/Frame.tsx'
import { makeProcess } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic } from '../../support/render-page.tsx'

const made = makeSite(makeProcess('start -> a:fk -> end'))
const site = indexOf({
  ...made,
  settings: {
    ...made.settings,
    help: [
      { text: 'Ring 1177.', url: 'tel:1177' },
      { text: 'Läs på webben', url: 'https://stod.example/' },
    ],
  },
})

function show(kind: 'caseworker' | 'citizen', path = '/') {
  return showStatic(
    <Frame
      site={site}
      builtOn="2026-11-22"
      kind={kind}
      breadcrumb={[{ name: 'Kartor', to: '/handlaggare/' }, { name: 'Här' }]}
      width="text"
      search={<input type="search" aria-label="Sök" />}
    >
      <h1>Här</h1>
    </Frame>,
    { path },
  )
}

for (const kind of ['caseworker', 'citizen'] as const) {
  test(`A11Y-11: the first stop on a ${kind}'s page leads past the head to the main content`, () => {
    show(kind)
    const [first] = screen.getAllByRole('link')
    expect(first?.textContent).toBe('Hoppa till innehållet')
    expect(first?.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`)
  })

  test(`A11Y-03, A11Y-37: the foot of a ${kind}'s page has help, feedback and the statements in one order`, () => {
    show(kind)
    const foot = within(screen.getByRole('contentinfo'))
    expect(foot.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Hjälp',
      'Synpunkter på sidan',
      'Om webbplatsen',
    ])
    expect(foot.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'tel:1177',
      'https://stod.example/',
      // A caseworker has them in the head.
      ...(kind === 'citizen' ? ['/sok/stod/'] : []),
      '/om/',
      '/nyheter/',
      '/tillganglighet/',
      '/integritet/',
    ])
    expect(foot.getByText(/Senast uppdaterad 22 november 2026/)).toBeDefined()
  })

  test(`A11Y-36: the frame of a ${kind}'s page brings no h1 of its own and no inline style`, () => {
    expect(show(kind)).not.toMatch(/ style=/)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })
}

test('marks the menu entry of the present page, and the one that the page belongs to', () => {
  show('caseworker', '/handlaggare/')
  expect(
    screen.getByRole('navigation', { name: 'Huvudmeny' }).querySelector('[aria-current="page"]')
      ?.textContent,
  ).toBe('Kartor')
  for (const path of ['/roller/lakare/', '/parter/varden/', '/underlag/intyg/', '/samtycken/ja/']) {
    show('caseworker', path)
    expect(
      screen.getByRole('link', { name: 'Vem gör vad' }).getAttribute('aria-current'),
      path,
    ).toBe('true')
  }
})

test('the breadcrumb starts at the start page and ends at this page', () => {
  show('caseworker')
  const crumbs = within(screen.getByRole('navigation', { name: 'Du är här' }))
  expect(crumbs.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Start',
    'Kartor',
    'Här',
  ])
  expect(crumbs.getByText('Här').getAttribute('aria-current')).toBe('page')
})

test('LANG-21: a citizen has help one tap away, and a way to leave at once', () => {
  show('citizen')
  const menu = within(screen.getByRole('navigation', { name: 'Huvudmeny' }))
  const help = menu.getByRole('link', { name: 'Hjälp' }).getAttribute('href')
  expect(document.querySelector(help ?? '')?.textContent).toBe('Hjälp')
  expect(menu.getByRole('link', { name: 'Lämna sidan' }).getAttribute('href')).toBe(
    'https://stod.example/',
  )
  expect(screen.queryByRole('link', { name: 'Vem gör vad' })).toBeNull()
})

test('ECO-03: a link out of the site says so and does not tell where the reader came from', () => {
  show('caseworker')
  // Only a browser knows that the hidden words stand apart.
  const link = screen.getByRole('link', { name: /^Läs på webben ?\(extern webbplats\)$/ })
  expect(link.getAttribute('rel')).toBe('external noreferrer')
})

test('the foot says which day the site was built', () => {
  show('caseworker')
  expect(screen.getByText(/Senast uppdaterad 22 november 2026/)).toBeDefined()
})

test('a search field stands in the head of a caseworker, and not in that of a citizen', () => {
  show('caseworker')
  expect(within(screen.getByRole('banner')).getByRole('searchbox')).toBeDefined()
  show('citizen')
  expect(screen.queryByRole('searchbox')).toBeNull()
})
