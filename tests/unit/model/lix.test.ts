import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readabilityOf, sentencesOf, wordsOf } from '../../../src/model/lix.ts'
import { runs } from '../../support/property-runs.ts'

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
  expect(sentencesOf('Ring t.ex. Anna kl. 9. Kom sedan.')).toEqual([
    'Ring t.ex. Anna kl. 9.',
    'Kom sedan.',
  ])
})

test('a text without words has no readability', () => {
  expect(readabilityOf(['', '–'])).toMatchObject({ lix: 0, adjusted: 0, words: 0 })
})

test('LANG-02: every sentence is counted once, with all its words, however they are split into passages', () => {
  const sentence = fc
    .array(fc.constantFrom('du', 'ringer', 'vården', 'läkarintyget', '14', 't.ex.', 'ja', '9.30'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((words) => `Vi ${words.join(' ')} nu.`)
  fc.assert(
    fc.property(fc.array(fc.array(sentence, { minLength: 1 }), { minLength: 1 }), (passages) => {
      const result = readabilityOf(passages.map((passage) => passage.join(' ')))
      const told = [...result.sentences].map(({ text }) => text).sort()
      expect(told).toEqual(passages.flat().sort())
      for (const { text, words } of result.sentences) expect(words).toBe(wordsOf(text).length)
      expect(result.words).toBe(result.sentences.reduce((sum, { words }) => sum + words, 0))
      expect(result.meanSentence * result.sentences.length).toBeCloseTo(result.words)
    }),
    runs(200),
  )
})
