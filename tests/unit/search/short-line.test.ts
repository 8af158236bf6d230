import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortLine } from '../../../src/search/short-line.ts'

test('takes the first sentence', () => {
  expect(shortLine('Vården beskriver hälsan. Sedan väntar alla.')).toBe('Vården beskriver hälsan.')
})

test('does not end inside a number or an address', () => {
  expect(shortLine('Läs mer på 1177.se om du vill')).toBe('Läs mer på 1177.se om du vill')
})

test('cuts a long sentence between two words', () => {
  const line = shortLine('Ord efter ord '.repeat(40))
  expect(line).toMatch(/^(Ord efter ord )*(Ord|Ord efter|Ord efter ord) …$/)
})

test('cuts what has no room for a space inside itself, and splits no letter in two', () => {
  expect(shortLine('a'.repeat(151))).toBe(`${'a'.repeat(150)}…`)
  expect(shortLine(`a${'😀'.repeat(100)}`)).toBe(`a${'😀'.repeat(74)}…`)
})

test('is never longer than a result has room for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      expect(shortLine(text).length).toBeLessThanOrEqual(152)
    }),
  )
})
