import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createGraph } from '../../../src/model/graph.ts'
import type { StepId } from '../../../src/model/ids.ts'
import type { Process } from '../../../src/model/process.ts'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import { dominanceOf, immediateDominators } from '../../support/dominators.ts'
import { makeProcess } from '../../support/make-process.ts'
import { runs } from '../../support/property-runs.ts'

const dominatorsOf = (words: string) =>
  Object.fromEntries(immediateDominators(createGraph(makeProcess(words))))

it('names the last step that every way passes: the choice, not one of its ways', () => {
  expect(dominatorsOf('start -> d? -ja-> a -> m -> end; d -nej-> b -> m')).toEqual({
    start: null,
    d: 'start',
    a: 'd',
    b: 'd',
    m: 'd',
    end: 'm',
  })
})

it('is not led astray by a loop back', () => {
  expect(dominatorsOf('start -> a -> b -> d? -ja-> end; d -nej x3-> a')).toMatchObject({
    a: 'start',
    b: 'a',
    end: 'd',
  })
})

it('says nothing of what the start cannot reach', () => {
  expect(dominatorsOf('start -> a -> end; lost -> a')).not.toHaveProperty('lost')
  expect(dominatorsOf('a -> end')).toEqual({})
})

it('agrees, in any process, with taking the step away and walking', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 20 }), fc.nat(), fc.nat(), (process, one, other) => {
      const id = idAt(process, one)
      const by = idAt(process, other)
      const isDominated = dominanceOf(immediateDominators(createGraph(process)))
      expect(isDominated(id, by)).toBe(id === by || !isReachedWithout(process, id, by))
    }),
    runs(300),
  )
})

function idAt(process: Process, n: number): StepId {
  const step = process.steps[n % process.steps.length]
  if (!step) throw new Error('a process has steps')
  return step.id
}

function isReachedWithout(process: Process, id: StepId, without: StepId): boolean {
  const reached = new Set(
    process.steps
      .filter((step) => step.kind === 'start' && step.id !== without)
      .map((step) => step.id),
  )
  for (const at of reached) {
    for (const { from, to } of process.flows) if (from === at && to !== without) reached.add(to)
  }
  return reached.has(id)
}
