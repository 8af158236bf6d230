import { screen } from '@testing-library/dom'
import { expect, test } from 'vitest'
import manifest from '../../../package.json'
import { aboutPage } from '../../../src/model/pages/about-page.ts'
import { AboutView } from '../../../src/views/about/AboutView.tsx'
import { AccessibilityView } from '../../../src/views/about/AccessibilityView.tsx'
import { CREDITS } from '../../../src/views/about/credits.ts'
import { PrivacyView } from '../../../src/views/about/PrivacyView.tsx'
import { makeProcess } from '../../support/make-process.ts'
import { makeSite, makeSource } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic, skippedLevels } from '../../support/render-page.tsx'

const process = makeProcess('start -> a:fk -> b:af -> end')
const made = makeSite(process)
const site = indexOf(made)
/** The packages by the names that readers see. */
const WORDS: Record<string, string> = {
  '@fontsource-variable/source-sans-3': 'Source Sans 3',
  '@orama/stemmers': 'Orama',
  '@xyflow/react': 'React Flow',
  i18next: 'i18next',
  minisearch: 'MiniSearch',
  react: 'React',
  'react-dom': 'React',
  wouter: 'wouter',
  zustand: 'Zustand',
}
const page = aboutPage(made)
const statement = made.settings.accessibility

test('A11Y-02: the statement has every part that Digg lists', () => {
  const full = {
    ...statement,
    gaps: [{ what: 'Kartan är bred.', why: 'Många parter.', plan: 'Listan finns.' }],
    exemptions: [{ what: 'Gamla filer.', reason: 'För dyrt.' }],
    outsideTheLaw: ['Kartor från andra.'],
  }
  showStatic(<AccessibilityView statement={full} site={site} />)
  const text = document.body.textContent ?? ''
  for (const part of [
    'Utgivaren står bakom',
    'Kartan',
    'delvis förenlig',
    'Kartan är bred.',
    'Varför: Många parter.',
    'Vad vi gör: Listan finns.',
    'Gamla filer. För dyrt.',
    'Kartor från andra.',
    'Skriv till oss.',
    'Bedömningen gjordes den 22 november 2026.',
    'Redogörelsen uppdaterades den 22 november 2026.',
    'Egen granskning.',
  ]) {
    expect(text).toContain(part)
  }
  expect(screen.getByRole('link', { name: /till Digg/ }).getAttribute('href')).toBe(
    'https://www.digg.se/tdosanmalan',
  )
})

test('says that no party has confirmed its texts until one has', () => {
  showStatic(<AboutView site={site} page={page} />)
  expect(screen.getByText(/^Ingen part har bekräftat/)).toBeDefined()
  const [first, ...others] = made.parties
  if (!first) throw new Error('no party')
  const parties = [{ ...first, review: { ...first.review, confirmedOn: '2026-12-01' } }, ...others]
  showStatic(<AboutView site={site} page={aboutPage({ ...made, parties })} />)
  expect(screen.getByText(/har bekräftat sina texter\. 1 part har inte/)).toBeDefined()
})

test('says how firmly the steps, handovers and deadlines of each map stand', () => {
  showStatic(<AboutView site={site} page={page} />)
  const rows = screen.getAllByRole('row').map(({ textContent }) => textContent)
  expect(rows).toContain('Processen')
  expect(rows).toContain('Steg400')
  expect(rows).toContain('Överlämningar000')
  expect(rows).toContain('Tidsgränser000')
})

test('credits nothing that is not shipped', () => {
  expect(CREDITS).toHaveLength(new Set(Object.values(WORDS)).size)
})

test('credits every package that readers load', () => {
  showStatic(<AboutView site={site} page={page} />)
  const credits = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '')
  for (const name of Object.keys(manifest.dependencies)) {
    expect(
      credits.some((line) => line.startsWith(WORDS[name] ?? name)),
      name,
    ).toBe(true)
  }
})

test('tells where to report a fault once', () => {
  showStatic(<AccessibilityView site={site} statement={statement} />)
  expect(screen.getAllByText(/Skriv till oss/)).toHaveLength(1)
})

test('A11Y-36: each page has one h1, skips no level and bears no inline style', () => {
  for (const view of [
    <AboutView key="about" site={site} page={page} />,
    <PrivacyView key="privacy" site={site} />,
    <AccessibilityView key="accessibility" site={site} statement={statement} />,
  ]) {
    expect(showStatic(view)).not.toMatch(/ style=/)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(skippedLevels()).toEqual([])
  }
})

test('a note stands in the folded list that refers to it, and nowhere else', () => {
  const source = (id: string, publisher: string, caution: string | null) =>
    makeSource(id, { publisher, caution })
  const sources = [
    ...['a', 'b', 'c'].map((id) => source(id, 'Staden', 'Läst i en kopia.')),
    ...['d', 'e'].map((id) => source(id, 'Landet', null)),
  ]
  showStatic(<AboutView site={site} page={{ ...page, sources }} />)
  const folds = [...document.querySelectorAll('.source-groups details')]
  expect(folds.map((fold) => fold.textContent?.match(/[Nn]ot 1\b/g)?.length ?? 0)).toEqual([0, 4])
  expect(document.body.textContent?.match(/Not 1: Läst i en kopia\./g)).toHaveLength(1)
})
