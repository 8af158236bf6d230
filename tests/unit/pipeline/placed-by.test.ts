import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Process } from '../../../src/model/process.ts'
import { createMeasure } from '../../../src/pipeline/measure-names.ts'
import { createPublisher } from '../../../src/pipeline/publish-site.ts'
import { arbitraryProcess, randomProcess } from '../../support/arbitrary-process.ts'
import { makeSite } from '../../support/make-site.ts'
import { runs, timeFor } from '../../support/property-runs.ts'

const measure = createMeasure()

/** Of one line and of several, with letters that reach high, and one that no line has room for. */
const NAMES = [
  'Bered',
  'Bereda',
  'Ångra',
  'Bereda ärendet',
  'Ta ställning till ansökan om ersättning',
  'Samordningsförbundsordförandebeslut',
]

const renamed = (process: Process, names: readonly (readonly [at: number, name: string])[]) => {
  const nameAt = new Map(names.map(([at, name]) => [at % process.steps.length, name]))
  return {
    ...process,
    steps: process.steps.map((step, i) => ({ ...step, name: nameAt.get(i) ?? step.name })),
  }
}

const someNames = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.constantFrom(...NAMES)), {
  minLength: 1,
  maxLength: 4,
})

test(
  'a map whose names have changed is the one that would be placed from nothing',
  () => {
    const kept = { all: 0, stood: 0 }
    const property = fc.property(
      arbitraryProcess({ maxSteps: 40 }),
      fc.array(someNames, { minLength: 1, maxLength: 3 }),
      (first, edits) => {
        const follow = createPublisher(measure, { effort: 'quick' })
        const mapOf = (publish: typeof follow, process: Process) => {
          const [map] = publish(makeSite(process)).processes
          return map?.map()
        }
        let process = first
        let before = mapOf(follow, process)
        for (const names of edits) {
          process = renamed(process, names)
          const now = mapOf(follow, process)
          expect(now).toEqual(mapOf(createPublisher(measure, { effort: 'quick' }), process))
          kept.all += 1
          if (now?.wide.flows === before?.wide.flows) kept.stood += 1
          before = now
        }
      },
    )
    // Among others, few maps have names to change that need no other room: these cases have.
    fc.assert(property, { ...runs(15), seed: 1 })
    // Else it proves nothing of the short way, or of the long one.
    expect(kept.stood).toBeGreaterThan(0)
    expect(kept.stood).toBeLessThan(kept.all)
  },
  timeFor(60_000),
)

test('a name that needs no other room leaves every line where it is, and is drawn itself', () => {
  const publish = createPublisher(measure, { effort: 'quick' })
  const process = randomProcess(4, 30)
  const at = process.steps.findIndex(({ kind }) => kind === 'task')
  const [before, after] = ['Bered', 'Bereda'].map((name) =>
    publish(makeSite(renamed(process, [[at, name]]))).processes[0]?.map(),
  )
  for (const form of ['wide', 'tall'] as const) {
    expect(after?.[form].flows).toBe(before?.[form].flows)
    const drawn = after?.[form].steps.find(({ id }) => id === process.steps[at]?.id)
    expect(drawn?.lines).toEqual(['Bereda'])
  }
})
