import { expect, test } from 'vitest'
import { relatedWords } from '../../../src/search/related-words.ts'

const related = relatedWords([
  { means: ['bokbuss', 'BB'], names: ['bokbuss', 'BB', 'rullande bibliotek'] },
  { means: ['plan för läsning'], names: ['plan för läsning', 'plan'] },
])

test('a text that mentions a thing is found by all its names', () => {
  expect(related('Vi möter bokbussen på torget.')).toEqual(['BB', 'rullande bibliotek'])
  expect(related('Ring BB först.')).toEqual(['bokbuss', 'rullande bibliotek'])
})

test('a common word that is only a synonym does not mean the thing', () => {
  expect(related('Gör en plan.')).toEqual([])
  expect(related('Skriv planen för läsningen.')).toEqual(['plan'])
})
