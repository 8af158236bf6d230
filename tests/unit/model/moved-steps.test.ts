import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StepId } from '../../../src/model/ids.ts'
import { movedSteps } from '../../../src/model/moved-steps.ts'
import { makeProcess } from '../../support/make-process.ts'
import { runs } from '../../support/property-runs.ts'

const ids = ['start', 'a', 'b', 'end', 'x', 'y', 'z'] as StepId[]
const previous = fc.array(fc.constantFrom(...ids), { maxLength: 4 })

test('a previous id leads to one step, and never takes the place of a step that exists', () => {
  fc.assert(
    fc.property(previous, previous, (ofA, ofB) => {
      const process = makeProcess('start -> a -> b -> end', {
        steps: { a: { previousIds: ofA }, b: { previousIds: ofB } },
      })
      const moved = movedSteps(process).map(({ previousId }) => previousId)
      const steps = process.steps.map(({ id }) => id)
      const asked = new Set([...ofA, ...ofB])
      expect(new Set(moved).size).toBe(moved.length)
      expect([...moved].sort()).toEqual([...asked].filter((id) => !steps.includes(id)).sort())
    }),
    runs(100),
  )
})

test('a previous id leads to the step that has it', () => {
  const process = makeProcess('start -> a -> b -> end', {
    steps: { b: { previousIds: ['x', 'y'] as StepId[] } },
  })
  expect(movedSteps(process).map(({ previousId, step }) => [previousId, step.id])).toEqual([
    ['x', 'b'],
    ['y', 'b'],
  ])
})
