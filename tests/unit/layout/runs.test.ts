import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Runs } from '../../../src/layout/runs.ts'
import { runs as cases } from '../../support/property-runs.ts'

const stretch = fc
  .record({ low: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 1, max: 9 }) })
  .map(({ low, length }) => ({ low, high: low + length }))

test('counts the stretches beside another, and those across a place, as one by one', () => {
  fc.assert(
    fc.property(
      fc.array(stretch, { minLength: 1, maxLength: 12 }),
      fc.array(stretch, { maxLength: 6 }),
      stretch,
      (kept, removed, { low, high }) => {
        const [first, ...others] = [...kept, ...removed]
        if (!first) return
        const runs = new Runs(first.low, first.high)
        for (const run of others) runs.add(run.low, run.high)
        for (const run of removed) runs.remove(run.low, run.high)
        expect(runs.countBeside(low, high)).toBe(
          kept.filter((run) => run.low < high && low < run.high).length,
        )
        expect(runs.countAcross(low)).toBe(
          kept.filter((run) => run.low < low && low < run.high).length,
        )
      },
    ),
    cases(300),
  )
})
