import { expect, it } from 'vitest'
import { createGraph } from '../../../src/model/graph.ts'
import type { AnswerId, QuestionId, StepId } from '../../../src/model/ids.ts'
import { shortestWay, wayAround, wayTo } from '../../../src/model/way-to.ts'
import { makeProcess } from '../../support/make-process.ts'

const graph = createGraph(
  makeProcess('start -> d? -ja-> a -> b -> m -> end; d -nej-> m; b -x2-> a; lost -> m'),
)
const id = (name: string) => name as StepId
const flowIds = (from: string, to: string) =>
  shortestWay(graph, id(from), id(to))?.map((flow) => flow.id) ?? null

it('takes the fewest flows from one step to another', () => {
  expect(flowIds('start', 'm')).toEqual(['start--d', 'd--m'])
  expect(flowIds('b', 'a')).toEqual(['b--a'])
})

it('reaches itself by no flow, and tells when there is no way', () => {
  expect(flowIds('m', 'm')).toEqual([])
  expect(flowIds('end', 'start')).toBeNull()
})

it('goes round what is closed to it', () => {
  const way = shortestWay(graph, id('start'), id('m'), (flow) => flow.id !== 'd--m')
  expect(way?.map((flow) => flow.to)).toEqual(['d', 'a', 'b', 'm'])
})

it('tells the steps and the answers that lead from the start to a step', () => {
  expect(wayTo(graph, id('b'))).toEqual({
    process: 'process',
    steps: ['start', 'd', 'a', 'b'],
    flows: ['start--d', 'd--a', 'a--b'],
    answers: [{ question: 'fraga-d', answers: ['ja'] }],
  })
})

it('lets an answer on the way take the place of one given before', () => {
  const given = [{ question: 'fraga-d' as QuestionId, answers: ['nej' as AnswerId] }]
  expect(wayTo(graph, id('a'), given).answers).toEqual([{ question: 'fraga-d', answers: ['ja'] }])
})

it('shows a step out of reach alone', () => {
  expect(wayTo(graph, id('lost'))).toMatchObject({ steps: ['lost'], flows: [] })
})

it('goes from the start into a loop and once around it', () => {
  const loop = ['a--b', 'b--a'].flatMap(
    (name) => graph.process.flows.find((flow) => flow.id === name) ?? [],
  )
  expect(wayAround(graph, id('a'), loop).steps).toEqual(['start', 'd', 'a', 'b', 'a'])
})
