import { expect, test } from 'vitest'
import { i18n } from '../../../../../src/i18n/index.ts'
import '../../../../../src/i18n/tool-words.ts'
import type { StepId } from '../../../../../src/model/ids.ts'
import { hitWords } from '../../../../../src/views/caseworker/tools/hit-words.ts'

const ORDER = ['a', 'b', 'c', 'd', 'e'] as StepId[]
const HITS = ['b', 'd']

function named(place: 'hits' | 'hitsOnMap', after: string | null, hits = HITS): string {
  return hitWords(i18n.t, place, ORDER, new Set(hits as StepId[]), after as StepId | null)
}

test('before the first the button says that it shows the first, and then which one the reader is at', () => {
  const names = [null, 'b', 'd'].map((after) => named('hits', after))
  expect(names).toEqual(['Visa första av 2', 'Nästa (1 av 2)', 'Nästa (2 av 2)'])
})

test('among the buttons that move the map it says what it leads to as well', () => {
  const names = [null, 'b', 'c'].map((after) => named('hitsOnMap', after))
  expect(names).toEqual(['Visa första träffen av 2', 'Nästa träff (1 av 2)', 'Nästa träff av 2'])
})

test('from an open step that is no hit it leads on from there, and counts none as passed', () => {
  expect(named('hits', 'c')).toBe('Nästa av 2')
})

test('one hit is neither the first nor the next', () => {
  for (const after of [null, 'b', 'c']) {
    expect(named('hits', after, ['b'])).toBe('Visa träffen')
    expect(named('hitsOnMap', after, ['b'])).toBe('Visa träffen')
  }
})
