import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPairTable } from '../../../../src/model/situations/pair-table.ts'
import { runs } from '../../../support/property-runs.ts'

const aNumber = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 2 ** 31 - 1 }))

test('a pair has the number that it was given last, its mirror another, and no other pair any', () => {
  const property = fc.property(
    fc.array(fc.tuple(aNumber, aNumber, aNumber), { maxLength: 400 }),
    fc.array(fc.tuple(aNumber, aNumber), { maxLength: 20 }),
    (given, others) => {
      const table = createPairTable()
      const known = new Map<string, number>()
      for (const [a, b, value] of given) {
        table.set(a, b, value)
        known.set(`${a} ${b}`, value)
      }
      for (const [a, b] of [...given, ...others]) {
        expect(table.get(a, b)).toBe(known.get(`${a} ${b}`))
        expect(table.get(b, a)).toBe(known.get(`${b} ${a}`))
      }
    },
  )
  fc.assert(property, runs(100))
})
