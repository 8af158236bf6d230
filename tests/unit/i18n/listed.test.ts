import { expect, test } from 'vitest'
import { listed, listedAs } from '../../../src/i18n/listed.ts'

test('words stand in a row with "och", or with "eller" when one of them holds', () => {
  expect(listed(['a', 'b', 'c'])).toBe('a, b och c')
  expect(listed(['a', 'b', 'c'], 'disjunction')).toBe('a, b eller c')
  expect(listed([])).toBe('')
})

test('other things than words stand in the same row, in their order', () => {
  expect(listedAs([1, 2, 3], 'disjunction', (thing, index) => [thing, index])).toEqual([
    [1, 0],
    ', ',
    [2, 1],
    ' eller ',
    [3, 2],
  ])
})
