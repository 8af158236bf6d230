import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainTerms } from '../../../src/model/explain-terms.ts'
import type { TermId } from '../../../src/model/ids.ts'
import type { Term } from '../../../src/model/site.ts'
import { aReview } from '../../support/make-process.ts'
import { runs } from '../../support/property-runs.ts'

const term = (name: string, ...abbreviations: readonly string[]): Term => ({
  id: name as TermId,
  name,
  definition: 'Vad det betyder.',
  plain: null,
  abbreviations,
  synonyms: [],
  review: aReview,
  status: 'stated',
  citations: [],
})

const found = (texts: readonly string[], terms: readonly Term[]) =>
  explainTerms(texts, terms).map((parts) =>
    parts.flatMap((part) => (part.term === null ? [] : [`${part.text}=${part.term.name}`])),
  )

test('explains a word once, where it first stands', () => {
  expect(found(['Ge samtycke.', 'Samtycke igen.'], [term('samtycke')])).toEqual([
    ['samtycke=samtycke'],
    [],
  ])
})

test('finds a word with an ending or a capital, but not inside another word', () => {
  expect(found(['Samtycket gäller.'], [term('samtycke')])).toEqual([['Samtycket=samtycke']])
  expect(found(['Planering'], [term('plan')])).toEqual([[]])
})

test('finds an abbreviation only as it is written', () => {
  expect(
    found(['Vi gör en sip.', 'Det är SIP.'], [term('samordnad individuell plan', 'SIP')]),
  ).toEqual([[], ['SIP=samordnad individuell plan']])
})

test('takes the longest term that fits', () => {
  expect(
    found(['En samordnad individuell plan.'], [term('plan'), term('samordnad individuell plan')]),
  ).toEqual([['samordnad individuell plan=samordnad individuell plan']])
})

test('cuts no letter away, whatever the text and the terms', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string({ minLength: 1 })), (texts, names) => {
      const parts = explainTerms(
        texts,
        names.map((name) => term(name)),
      )
      expect(parts.map((cut) => cut.map(({ text }) => text).join(''))).toEqual(texts)
    }),
    runs(100),
  )
})
