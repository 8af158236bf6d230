import { expect, it } from 'vitest'
import { afterLimits, comesAfter, comesBefore } from '../../../src/model/before-after.ts'
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

it('tells which ways back lead to a step when they have been taken as often as they may', () => {
  const tried = makeProcess('start -> a -> d?; d -nej x3-> a; d -ja-> b -> end; d -sen x2-> b', {
    flows: {
      'd--a': { limit: { times: 3, afterwards: 'end' as StepId } },
      // It leads there anyhow.
      'd--b': { limit: { times: 2, afterwards: 'b' as StepId } },
    },
  })
  const told = [...afterLimits(tried)].map(([to, flows]) => [to, flows.map(({ id }) => id)])
  expect(told).toEqual([['end', ['d--a']]])
})
