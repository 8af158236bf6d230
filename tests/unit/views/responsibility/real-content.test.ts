import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { dutyPage } from '../../../../src/model/pages/duty-page.ts'
import { buildContent } from '../../../../src/pipeline/build-content.ts'
import { formsOf } from '../../../../src/search/forms-of.ts'
import {
  type DutySite,
  NO_FILTERS,
  tablesOf,
} from '../../../../src/views/responsibility/duty-filters.ts'

let site: DutySite

beforeAll(async () => {
  const built = await buildContent({
    contentDir: resolve(import.meta.dirname, '../../../../content'),
    today: '2026-11-22',
  })
  if (built.site === null) throw new Error('the content has faults')
  site = { ...dutyPage(built.site), parties: built.site.parties, kindName: (kind) => kind }
}, 60_000)

const found = (words: string) =>
  tablesOf(site, { ...NO_FILTERS, words }, formsOf).flatMap(({ phases }) =>
    phases.flatMap(({ steps }) => steps.map(({ step }) => step.id as string)),
  )

/** Asked by people who know the work; the site search finds these steps too. */
const JUDGED: readonly (readonly [words: string, step: string])[] = [
  ['kontrollera läkarintyget', 'granska-underlag'],
  ['checka intyg', 'granska-underlag'],
  ['vem kollar intygen', 'granska-underlag'],
  ['inget intyg', 'utan-lakarintyg'],
  ['ansökning samordning', 'ansok-om-samordning'],
]

describe('who answers for it, asked over the real content', () => {
  test.each(JUDGED)(
    '”%s” finds %s, by the word forms and everyday words of the site search',
    (words, step) => {
      expect(found(words)).toContain(step)
    },
  )

  test.each([
    'skicka till försäkringskassan',
    'vad skickar jag till FK?',
    'till Försäkringskassan',
  ])('”%s” finds the steps that hand over to it, and no other', (words) => {
    expect(found(words)).toEqual([
      'ansok-om-samordning',
      'resultat-av-rehabilitering',
      'ratt-ersattning',
      'ta-fram-tidigare-rehabilitering',
      'sammanstall-uppgifter',
    ])
  })

  test('what else is asked narrows who sends: the papers that go there', () => {
    expect(found('skicka slutdokument till socialtjänsten')).toEqual([
      'resultat-av-rehabilitering',
      'forberedande-insats',
      'arbete-studier-eller-stod',
    ])
  })

  test.each([
    ['nej till att dela', ['samtycke-givet', 'hjalp-utan-delning', 'far-fler-dela']],
    ['vill inte dela', ['samtycke-givet', 'hjalp-utan-delning', 'far-fler-dela']],
  ] as const)('”%s” is about what the answer is about', (words, steps) => {
    expect(found(words)).toEqual(steps)
  })

  test('a no by itself, or with nothing but fillings, finds where a refusal can be met', () => {
    const refusals = found('avslag')
    expect(refusals).toContain('avslag-pa-samordning')
    for (const words of ['nej', 'nej tack', 'nej till att']) expect(found(words)).toEqual(refusals)
    expect(found('säger nej')).toEqual(expect.arrayContaining([...refusals]))
  })

  test('nothing but fillings leaves every step, and a word that no step has leaves none', () => {
    expect(found('till att')).toEqual(found(''))
    expect(found('läkarintyg nej bananer')).toEqual([])
    expect(found('läkarintyg bananer')).toEqual([])
  })

  test('a yes or a no still counts where a step has it beside the rest', () => {
    expect(found('ja till att dela')).toEqual(['samtycke-givet'])
    expect(found('nej till samtycke').length).toBeLessThan(found('samtycke').length)
  })

  test('an everyday word does not find every step', () => {
    const all = found('').length
    for (const [words] of JUDGED) expect(found(words).length, words).toBeLessThan(all / 3)
  })
})
