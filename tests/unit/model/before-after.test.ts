import { expect, it } from 'vitest'
import { comesAfter, comesBefore } from '../../../src/model/before-after.ts'
import { createGraph } from '../../../src/model/graph.ts'
import type { StepId } from '../../../src/model/ids.ts'
import { makeProcess } from '../../support/make-process.ts'

const process = makeProcess('start -> a -> d?; d -nej x3-> a; d -ja-> b -> end')

it('tells what a step leads to: ways on first, then ways back', () => {
  expect(
    comesAfter(createGraph(process), 'd' as StepId).map(({ step, isBack }) => [step.id, isBack]),
  ).toEqual([
    ['b', false],
    ['a', true],
  ])
})

it('tells what leads to a step: from before it first, then from loops', () => {
  expect(
    comesBefore(createGraph(process), 'a' as StepId).map(({ step, flow }) => [step.id, flow.id]),
  ).toEqual([
    ['start', 'start--a'],
    ['d', 'd--a'],
  ])
})

it('tells of nothing before the start and nothing after the end', () => {
  expect(comesBefore(createGraph(process), 'start' as StepId)).toEqual([])
  expect(comesAfter(createGraph(process), 'end' as StepId)).toEqual([])
})
