import { expect, test } from 'vitest'
import type { StepId } from '../../../../../src/model/ids.ts'
import { stepAfter } from '../../../../../src/views/caseworker/tools/step-after.ts'

const ORDER = ['a', 'b', 'c', 'd', 'e'] as StepId[]
const HITS = new Set(['b', 'd'] as StepId[])
const after = (id: string | null) => stepAfter(ORDER, HITS, id as StepId | null)

test('begins with the first of the steps, and goes on round', () => {
  expect(after(null)).toEqual({ step: 'b', number: 1, total: 2 })
  expect(after('b')).toEqual({ step: 'd', number: 2, total: 2 })
  expect(after('d')).toEqual({ step: 'b', number: 1, total: 2 })
})

test('goes on from any step of the map, such as the open one', () => {
  expect(after('c')?.step).toBe('d')
  expect(after('e')?.step).toBe('b')
})

test('leads nowhere where there are no steps', () => {
  expect(stepAfter(ORDER, new Set(), null)).toBeNull()
})
