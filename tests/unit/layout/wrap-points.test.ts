import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesAt, wrapPoints } from '../../../src/layout/wrap-points.ts'
import { wrapText } from '../../../src/layout/wrap-text.ts'

test('a name that has been broken travels as the places where its lines end', () => {
  const name = 'Planera arbetslivs\u00ADinriktad rehabilitering'
  const lines = ['Planera', 'arbetslivs-', 'inriktad', 'rehabilitering']
  expect(wrapPoints(name, lines)).toEqual([7, 19, 27])
  expect(linesAt(name, [7, 19, 27])).toEqual(lines)
})

test('an empty name has no lines', () => {
  expect(linesAt(' ', wrapPoints(' ', []))).toEqual([])
})

test('any name comes back as it was broken, with its spaces, hyphens and soft hyphens', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'å', 'Ö', 'g'),
    minLength: 1,
    maxLength: 4,
  })
  // A soft hyphen divides a word: it stands between letters.
  const words = fc.array(letters, { minLength: 1, maxLength: 4 }).map((all) => all.join('\u00AD'))
  const joints = fc.constantFrom(' ', '  ', '-', '–', '/', '? ', ' – ', '--')
  const names = fc
    .array(fc.tuple(joints, words), { maxLength: 8 })
    .map((all) => all.map((pair) => pair.join('')).join(''))
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 12 }), (name, width) => {
      const lines = wrapText(
        name,
        () => width,
        (text) => text.length,
      )
      expect(linesAt(name, wrapPoints(name, lines))).toEqual(lines)
    }),
  )
})
