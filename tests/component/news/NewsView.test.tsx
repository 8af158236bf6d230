import { screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { ProcessId, StepId } from '../../../src/model/ids.ts'
import { newsPage } from '../../../src/model/pages/news-page.ts'
import type { NewsItem } from '../../../src/model/site.ts'
import { NewsView } from '../../../src/views/news/NewsView.tsx'
import { ABOUT_NOTHING, makeNews } from '../../support/make-news.ts'
import { makeProcess } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { headingLevels, showStatic } from '../../support/render-page.tsx'

function show(news: readonly NewsItem[], place = {}): string {
  const site = makeSite(makeProcess('start -> a:soc -> end'), { news })
  const page = newsPage(site)
  const texts = page.map(({ id }) => (id === 'b' ? Text : null))
  return showStatic(<NewsView site={indexOf(site)} news={page} texts={texts} />, place)
}

/** As a compiled body is: it asks for its headings. */
function Text({ components = {} }: { readonly components?: object }) {
  const { h2: Heading = 'h2' } = components as { readonly h2?: 'h2' }
  return (
    <>
      <p>Det står mer här.</p>
      <Heading>Mer om det</Heading>
    </>
  )
}

afterEach(() => document.body.replaceChildren())

test('the latest stands first, and those of one day by their headings, each under its own anchor', () => {
  show([makeNews('c', '2026-11-01'), makeNews('b', '2026-11-20'), makeNews('a', '2026-11-20')])
  const entries = screen.getAllByRole('article')
  expect(entries.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  const told = within(entries[1] as HTMLElement)
  expect(told.getByRole('heading', { level: 2 }).textContent).toBe('Rubrik b')
  expect(told.getByText('20 november 2026').getAttribute('datetime')).toBe('2026-11-20')
  expect(told.getByText('Ingress b.')).toBeTruthy()
  expect(told.getByText('Det står mer här.')).toBeTruthy()
})

test('A11Y-36: headings in a text stand below its own', () => {
  show([makeNews('b', '2026-11-20')])
  expect(headingLevels()).toEqual([1, 2, 3])
})

test('what it is about is named and led to, a step with its map', () => {
  const concerns = {
    ...ABOUT_NOTHING,
    processes: ['process' as ProcessId],
    steps: [{ process: 'process' as ProcessId, step: 'a' as StepId }],
  }
  show([makeNews('a', '2026-11-20', { concerns })], { base: '/k' })
  const [list] = screen.getAllByRole('list')
  const rows = within(list as HTMLElement).getAllByRole('listitem')
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^.+ \(karta\)$/),
    expect.stringMatching(/^.+ \(steg i .+\)$/),
  ])
  expect(rows.map((row) => row.querySelector('a')?.getAttribute('href'))).toEqual([
    '/k/handlaggare/process/',
    '/k/handlaggare/process/a/',
  ])
})

test('without news it says so, and the feed is there all the same', () => {
  show([])
  expect(screen.getByText('Det finns inga nyheter än.')).toBeTruthy()
  expect(screen.queryByText('Det senaste om webbplatsen och kartorna. Nyast överst.')).toBeNull()
  expect(screen.getByRole('link').getAttribute('href')).toBe('/nyheter.atom')
})
