import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bokbussen, buildChanged } from '../../support/bokbussen.ts'
import { runs, timeFor } from '../../support/property-runs.ts'

const paths = [...bokbussen.keys()].filter((path) => !path.endsWith('README.md'))

/** Pieces that have broken parsers before. */
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  '- ',
  '\t',
  '\n',
  '---\n',
  '&a ',
  '*a',
  '!!x ',
  '"',
  "'",
  '#',
  '|',
  '>',
  '%',
  '@',
  '<',
  '>',
  '</',
  '<Ruta>',
  '<script>',
  '<!--',
  '{1}',
  '](javascript:x)',
  '![',
  '[^1]',
  'null',
  'true',
  '[]',
  '{}',
  '__proto__: 1',
  'constructor',
  '\u0000',
  '\ufeff',
  '\u2028',
  'å',
  '\ud83d\ude00',
  '<<: *a',
  '? ',
  '&&&',
  '``',
  '~~~',
]

const mutation = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 40 }),
  insert: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })),
})

test(
  'REL-19: whatever is done to a file, the result is a site or faults with their places',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        const changes: Record<string, string> = {}
        for (const { path, at, remove, insert } of mutations) {
          const text = changes[path] ?? bokbussen.get(path) ?? ''
          const from = Math.floor(at * text.length)
          changes[path] = text.slice(0, from) + insert + text.slice(from + remove)
        }
        const { site, problems } = await buildChanged(changes)
        const faults = problems.filter((problem) => problem.severity === 'fel')
        expect(site === null).toBe(faults.length > 0)
        for (const { line, column, file, message, mend } of problems) {
          expect(file).toMatch(/^content/)
          expect(line).toBeGreaterThanOrEqual(1)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(message).toMatch(/[.?!…:”)>]$/u)
          expect(mend).not.toBe('')
          expect(`${message} ${mend}`).not.toMatch(/undefined|NaN|\[object/)
        }
      }),
      runs(100),
    )
  },
  timeFor(120_000),
)
