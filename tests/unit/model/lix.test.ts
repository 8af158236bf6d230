import { expect, test } from 'vitest'
import { readabilityOf, sentencesOf } from '../../../src/model/lix.ts'

test('LANG-02: short words in two sentences give 4.0', () => {
  const result = readabilityOf(['Du är sjuk. Ring din chef samma dag.'])
  expect(result).toMatchObject({ lix: 4, words: 8 })
  expect(result.sentences).toHaveLength(2)
})

test('LANG-02: three long words in one sentence give 103.0', () => {
  expect(readabilityOf(['Arbetsgivaren anmäler sjukdomen.']).lix).toBe(103)
})

test('LANG-02: the end of a heading or list item ends a sentence', () => {
  expect(readabilityOf(['Ring oss', 'Kom hit']).sentences).toHaveLength(2)
})

test('LANG-02: digits are words but never long', () => {
  expect(readabilityOf(['Ring 0771524524 nu.'])).toMatchObject({ words: 3, lix: 3 })
})

test('LANG-03: known words do not count as long in the adjusted value', () => {
  const result = readabilityOf(['Bokbussen kommer.'], new Set(['bokbussen']))
  expect(result).toMatchObject({ lix: 52, adjusted: 2 })
})

test('a full stop inside a number or an abbreviation ends no sentence', () => {
  expect(sentencesOf('Ring t.ex. klockan 9.30 eller senare. Kom sedan.')).toHaveLength(2)
})

test('a text without words has no readability', () => {
  expect(readabilityOf(['', '–'])).toMatchObject({ lix: 0, adjusted: 0, words: 0 })
})
