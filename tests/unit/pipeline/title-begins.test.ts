import { expect, test } from 'vitest'
import { titleBegins } from '../../../src/pipeline/title-begins.ts'

test.each([
  ['Träffa vården', 'verb'],
  ['Låt vården beskriva hur du mår', 'verb'],
  ['Få svar', 'verb'],
  ['”Ring” och berätta', 'verb'],
  ['Hur går det för dig?', 'question'],
  ['Mötet hos vården?', 'question'],
  ['Mötet hos vården', 'other'],
  ['Kartläggning av dina behov', 'other'],
  ['Samtalen med dig', 'other'],
  ['Beslutet kommer', 'other'],
  ['Väntande på svar', 'other'],
  ['1–2', 'other'],
  ['Snacka om boken', 'unknown'],
] as const)('LANG-08: ”%s” begins with %s', (title, begins) => {
  expect(titleBegins(title)).toBe(begins)
})
