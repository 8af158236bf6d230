import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import type { Site } from '../../src/model/site.ts'
import { buildContent } from '../../src/pipeline/build-content.ts'
import { projectRoot } from '../../src/pipeline/project-root.ts'
import { AccessibilityView } from '../../src/views/about/AccessibilityView.tsx'
import { indexOf } from '../support/publish.ts'
import { Surroundings } from '../support/render-page.tsx'

let site: Site
let sections: ReadonlyMap<string, string>
let html = ''

beforeAll(async () => {
  const built = await buildContent({
    contentDir: join(projectRoot, 'content'),
    today: '2026-11-22',
  })
  if (built.site === null) throw new Error('the content has faults')
  site = built.site
  html = renderToStaticMarkup(
    <Surroundings>
      <AccessibilityView site={indexOf(site)} statement={site.settings.accessibility} />
    </Surroundings>,
  )
  sections = new Map(
    [...html.matchAll(/<section><h2>(.*?)<\/h2>(.*?)<\/section>/g)].map(
      ([, heading = '', rest = '']) => [heading, wordsOf(rest)],
    ),
  )
}, 60_000)

function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const DAY =
  /\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4}/

test('A11Y-02: the real statement says who stands behind which service', () => {
  const { publisher, title } = site.settings
  expect(wordsOf(html)).toContain(`${publisher} står bakom webbplatsen ${title}.`)
})

test.each([
  ['how far it conforms', 'Hur tillgänglig är webbplatsen?', /(helt|delvis|inte) förenlig/],
  ['what is not accessible', 'Innehåll som inte är tillgängligt', /Varför: \S.*Vad vi gör: \S/],
  ['exemptions by 12 §', 'Undantag för oskäligt betungande anpassning (12 §)', /\S+ \S+ \S+/],
  ['what lies outside the law, 9 §', 'Innehåll som inte omfattas av lagen (9 §)', /\S+ \S+ \S+/],
  ['where to tell of faults', 'Berätta om brister', /\S+ \S+ \S+/],
  ['where to complain', 'Tillsyn', /Anmäl bristande tillgänglighet till Digg/],
  ['how it was assessed', 'Så har vi testat', /^(?!Bedömningen gjordes)\S+ \S+ \S+/],
  [
    'the day it was assessed',
    'Så har vi testat',
    new RegExp(`Bedömningen gjordes den ${DAY.source}`),
  ],
  [
    'the day it was last changed',
    'Så har vi testat',
    new RegExp(`Redogörelsen uppdaterades den ${DAY.source}`),
  ],
])('A11Y-02: the real statement says %s', (_, heading, words) => {
  expect(sections.get(heading)).toMatch(words)
})

test('A11Y-02: each known gap of the real statement has its reason and its plan', () => {
  const { compliance, gaps } = site.settings.accessibility
  expect(compliance === 'helt' ? gaps.length === 0 : gaps.length > 0).toBe(true)
  for (const { what, why, plan } of gaps) {
    for (const part of [what, why, plan]) expect(part.split(' ').length, part).toBeGreaterThan(2)
  }
})

test('A11Y-02: the real statement leads to Digg’s own form', () => {
  expect(html).toContain('href="https://www.digg.se/tdosanmalan"')
})
