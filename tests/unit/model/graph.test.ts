import { expect, it } from 'vitest'
import { createGraph } from '../../../src/model/graph.ts'
import type { StepId } from '../../../src/model/ids.ts'
import { makeProcess } from '../../support/make-process.ts'

const graph = createGraph(makeProcess('start -> a -> d? -ja-> b -> end; d -nej x3-> a; lost -> b'))
const id = (name: string) => name as StepId
const ids = (parts: Iterable<{ readonly id: string }>) => [...parts].map((part) => part.id)

it('tells the ways on from a step and to it, in content order', () => {
  expect(ids(graph.outgoing(id('d')))).toEqual(['d--b', 'd--a'])
  expect(ids(graph.incoming(id('a')))).toEqual(['start--a', 'd--a'])
  expect(graph.outgoing(id('end'))).toEqual([])
})

it('finds the starts and the ends', () => {
  expect(ids(graph.starts)).toEqual(['start'])
  expect(ids(graph.ends)).toEqual(['end'])
})

it('reaches what lies ahead of a step, round the loops, and itself', () => {
  expect([...graph.reachableFrom([id('d')])].sort()).toEqual(['a', 'b', 'd', 'end'])
  expect([...graph.reachableFrom([id('end')])]).toEqual(['end'])
})

it('marks the flow that closes a loop, and no other', () => {
  expect([...graph.backFlows]).toEqual(['d--a'])
})

it('refuses a step that the process lacks', () => {
  expect(graph.has(id('x'))).toBe(false)
  expect(() => graph.step(id('x'))).toThrow('process process has no step x')
})

it('indexes a process once, and another of the same steps anew', () => {
  const process = makeProcess('start -> a -> end')
  expect(createGraph(process)).toBe(createGraph(process))
  expect(createGraph({ ...process })).not.toBe(createGraph(process))
})
