import { expect, test } from 'vitest'
import type { TermId } from '../../../../src/model/ids.ts'
import type { Term } from '../../../../src/model/site.ts'
import { byLetter, findTerms } from '../../../../src/views/glossary/glossary-letters.ts'
import { aReview } from '../../../support/make-process.ts'

const term = (name: string, changes: Partial<Term> = {}): Term => ({
  id: name as TermId,
  name,
  definition: 'Förklaring.',
  plain: null,
  abbreviations: [],
  synonyms: [],
  review: aReview,
  status: 'stated',
  citations: [],
  ...changes,
})

test('terms stand in Swedish order, with å, ä and ö last', () => {
  const letters = byLetter(
    ['Öppen', 'Ärende', 'insats', 'Åtgärd', 'Plan', 'IPS'].map((n) => term(n)),
  )
  expect(letters.map(({ letter, terms }) => [letter, terms.map(({ name }) => name)])).toEqual([
    ['I', ['insats', 'IPS']],
    ['P', ['Plan']],
    ['Å', ['Åtgärd']],
    ['Ä', ['Ärende']],
    ['Ö', ['Öppen']],
  ])
})

test('é stands under E, and a number under a sign', () => {
  expect(byLetter([term('école'), term('10 timmar')]).map(({ letter }) => letter)).toEqual([
    '#',
    'E',
  ])
})

test('a term is found by its name, its abbreviation and what it is also called', () => {
  const sip = term('Samordnad individuell plan', {
    abbreviations: ['SIP'],
    synonyms: ['vårdplan'],
  })
  const all = [sip, term('Ärende')]
  for (const words of ['individuell', 'sip', 'VÅRDPLAN'])
    expect(findTerms(all, words)).toEqual([sip])
  expect(findTerms(all, 'arende')).toEqual([])
  expect(findTerms(all, ' ')).toEqual(all)
})
