import { expect, it } from 'vitest'
import { asSentence } from '../../../src/model/as-sentence.ts'

it.each([
  ['Gemensam kartläggning', 'Gemensam kartläggning.'],
  ['Räcker underlaget?', 'Räcker underlaget?'],
  ['Ring garaget.', 'Ring garaget.'],
  ['Stanna!', 'Stanna!'],
])('ends %s as it should', (words, sentence) => {
  expect(asSentence(words)).toBe(sentence)
})
