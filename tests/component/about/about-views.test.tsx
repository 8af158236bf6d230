import { screen } from '@testing-library/dom'
import { expect, test } from 'vitest'
import manifest from '../../../package.json'
import { AboutView } from '../../../src/views/about/AboutView.tsx'
import { AccessibilityView } from '../../../src/views/about/AccessibilityView.tsx'
import { PrivacyView } from '../../../src/views/about/PrivacyView.tsx'
import { makeProcess } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic, skippedLevels } from '../../support/render-page.tsx'

const made = makeSite(makeProcess('start -> a:fk -> b:af -> end'))
const site = indexOf(made)
const props = { site, registers: made }

test('A11Y-02: the statement has every part that Digg lists', () => {
  const accessibility = {
    ...made.settings.accessibility,
    gaps: [{ what: 'Kartan är bred.', why: 'Många parter.', plan: 'Listan finns.' }],
    exemptions: [{ what: 'Gamla filer.', reason: 'För dyrt.' }],
    outsideTheLaw: ['Kartor från andra.'],
  }
  showStatic(
    <AccessibilityView
      registers={{ ...made, settings: { ...made.settings, accessibility } }}
      site={site}
    />,
  )
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
  showStatic(<AboutView {...props} />)
  expect(screen.getByText(/^Ingen part har bekräftat/)).toBeDefined()
  const [first, ...others] = made.parties
  if (!first) throw new Error('no party')
  const parties = [{ ...first, review: { ...first.review, confirmedOn: '2026-12-01' } }, ...others]
  showStatic(<AboutView {...props} registers={{ ...made, parties }} />)
  expect(screen.getByText(/har bekräftat sina texter\. 1 part har inte/)).toBeDefined()
})

test('credits every package that readers load', () => {
  showStatic(<AboutView {...props} />)
  const credits = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '')
  const words: Record<string, string> = {
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
  for (const name of Object.keys(manifest.dependencies)) {
    expect(
      credits.some((line) => line.startsWith(words[name] ?? name)),
      name,
    ).toBe(true)
  }
})

test('A11Y-36: each page has one h1, skips no level and bears no inline style', () => {
  for (const View of [AboutView, PrivacyView, AccessibilityView]) {
    expect(showStatic(<View {...props} />)).not.toMatch(/ style=/)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(skippedLevels()).toEqual([])
  }
})
