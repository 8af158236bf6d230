import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markBox, overlap } from '../../../src/layout/boxes.ts'
import { placeProcess } from '../../../src/layout/place-process.ts'
import { placeTags } from '../../../src/layout/place-tags.ts'
import type { Box } from '../../../src/layout/placed-process.ts'
import { signBoxes } from '../../../src/layout/step-signs.ts'
import type { ConsentId, GapId, StepId } from '../../../src/model/ids.ts'
import type { Process, Step } from '../../../src/model/process.ts'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { makeProcess, settled } from '../../support/make-process.ts'
import { runs } from '../../support/property-runs.ts'

const signed = ({ steps }: Process) => new Map(steps.map((step) => [step.id, step]))

function tagsOf(process: Process, widths: readonly number[], form: 'wide' | 'tall' = 'wide') {
  const placed = placeProcess(process, form, estimateText, 'quick')
  const all = new Map(process.steps.map(({ id }) => [id, widths]))
  return { placed, tags: placeTags(placed, all, signed(process)) }
}

function boxOf(placed: ReturnType<typeof tagsOf>['placed'], id: string): Box {
  const found = placed.steps.find((step) => step.id === id)
  if (!found) throw new Error(`no step ${id}`)
  return found.box
}

test('a tag lies to the left on the lower border of its step', () => {
  const { placed, tags } = tagsOf(makeProcess('start -> a:fk -> end'), [40])
  const shape = boxOf(placed, 'a')
  const tag = tags.get('a' as StepId)
  expect(tag?.box.x).toBe(shape.x + 4)
  expect(tag?.box.y).toBe(shape.y + shape.height - 4)
})

test('a tag makes room for the signs on the border, or says less', () => {
  const marks: Partial<Step> = {
    deadline: settled({ amount: 2, unit: 'dagar', countedFrom: null, before: null, rule: null }),
    consentRequired: [settled('c' as ConsentId)],
    gaps: ['g-01' as GapId],
  }
  const process = makeProcess('start -> a:fk -> end', { steps: { a: marks } })
  const { placed, tags } = tagsOf(process, [110, 60])
  const tag = tags.get('a' as StepId)
  const step = process.steps.find(({ id }) => id === 'a')
  if (!tag || !step) throw new Error('a step without tag')
  expect(tag.choice).toBe(1)
  const signs = signBoxes(step, boxOf(placed, 'a'))
  expect(signs.filter((sign) => overlap(sign, tag.box))).toEqual([])
})

test('every step has its tag, on its border, never wider than the step', () => {
  fc.assert(
    fc.property(
      arbitraryProcess({ maxSteps: 25 }),
      fc.constantFrom('wide', 'tall'),
      fc.integer({ min: 20, max: 240 }),
      (process, form, width) => {
        const { placed, tags } = tagsOf(process, [width, 30], form)
        for (const { id, box } of placed.steps) {
          const tag = tags.get(id)?.box
          if (!tag) throw new Error(`no tag at ${id}`)
          expect(tag.x).toBeGreaterThanOrEqual(box.x)
          expect(tag.x + tag.width).toBeLessThanOrEqual(box.x + box.width)
          expect([box.y - 12, box.y + box.height - 4]).toContain(tag.y)
        }
      },
    ),
    runs(40),
  )
})

test('a short tag covers no other shape and no envelope where the border has room', () => {
  const process = makeProcess('start -> a:fk => b:af => c:fk -> d:fk -> end; b -> e:soc => c')
  for (const form of ['wide', 'tall'] as const) {
    const { placed, tags } = tagsOf(process, [30], form)
    for (const [id, { box }] of tags) {
      const others = placed.steps.filter((step) => step.id !== id).map((step) => step.box)
      const envelopes = placed.flows.flatMap(({ mark }) => (mark ? markBox(mark) : []))
      expect([...others, ...envelopes].filter((other) => overlap(other, box))).toEqual([])
    }
  }
})
