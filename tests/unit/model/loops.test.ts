import { expect, it } from 'vitest'
import { createGraph } from '../../../src/model/graph.ts'
import { componentsOf, loopsOf } from '../../../src/model/loops.ts'
import { makeFlow, makeProcess } from '../../support/make-process.ts'

const loopsIn = (words: string) =>
  loopsOf(createGraph(makeProcess(words))).map(({ steps, flows }) => ({
    steps: steps.map((step) => step.id),
    flows: flows.map((flow) => flow.id),
  }))

it('finds the steps that lead back to each other, and the flows between them', () => {
  expect(loopsIn('start -> a -> b -> d? -ja-> end; d -nej-> a')).toEqual([
    { steps: ['a', 'b', 'd'], flows: ['a--b', 'b--d', 'd--a'] },
  ])
})

it('keeps loops apart that do not reach each other', () => {
  expect(
    loopsIn('start -> a -> b? -ja-> c -> d? -ja-> end; b -nej-> a; d -nej-> c').map(
      ({ steps }) => steps,
    ),
  ).toEqual(
    expect.arrayContaining([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  )
})

it('counts a step that leads to itself as a loop', () => {
  const process = makeProcess('start -> a -> end')
  const flows = [...process.flows, makeFlow('a', 'a')]
  const [loop] = loopsOf(createGraph({ ...process, flows }))
  expect(loop?.flows.map((flow) => flow.id)).toEqual(['a--a'])
})

it('finds none where every way leads on', () => {
  expect(loopsIn('start -> d? -ja-> a -> end; d -nej-> b -> a')).toEqual([])
})

it('puts every step in one component, after those it leads to', () => {
  const graph = createGraph(makeProcess('start -> a -> b -> end; b -> a'))
  expect(componentsOf(graph)).toEqual([['end'], ['a', 'b'], ['start']])
})
