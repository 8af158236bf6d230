import { expect, it } from 'vitest'
import { citizenPath } from '../../../src/model/citizen-path.ts'
import type { StepId } from '../../../src/model/ids.ts'
import { makeProcess } from '../../support/make-process.ts'

const own = { station: { kind: 'own' } } as const

it('passes steps without a station and keeps the choice met on the way', () => {
  const process = makeProcess('start -> a -> x -> d? -ja-> b -> end; d -nej-> c -> end', {
    steps: { a: own, b: own, c: own },
  })
  const [first] = citizenPath(process).stations
  expect(
    first?.next.map((next) => [
      next.station?.id,
      next.label,
      next.choice?.step.id,
      next.viaSteps.map((step) => step.id),
    ]),
  ).toEqual([
    ['b', 'ja', 'd', ['x', 'd']],
    ['c', 'nej', 'd', ['x', 'd']],
  ])
})

it('shows no choice where all its ways lead to the same station', () => {
  const process = makeProcess('start -> a -> d? -ja-> x -> b -> end; d -nej-> b', {
    steps: { a: own, b: own },
  })
  const [first] = citizenPath(process).stations
  expect(first?.next.map((next) => [next.station?.id, next.label, next.choice])).toEqual([
    ['b', '', null],
  ])
})

it('tells a step at the station that it names, and leads on from there', () => {
  const process = makeProcess('start -> a -> b -> c -> end', {
    steps: { a: own, b: { station: { kind: 'told-at', step: 'a' as StepId } }, c: own },
  })
  const { stations, entry } = citizenPath(process)
  expect(entry.map((next) => next.station?.id)).toEqual(['a'])
  expect(stations.map((one) => [one.number, one.total, one.toldHere.map((s) => s.id)])).toEqual([
    [1, 2, ['b']],
    [2, 2, []],
  ])
  expect(stations[0]?.next.map((next) => next.station?.id)).toEqual(['c'])
  expect(stations[1]?.next.map((next) => [next.station, next.end?.id])).toEqual([[null, 'end']])
})

it('marks a way back to a station already passed', () => {
  const process = makeProcess('start -> a -> b -> d? -ja-> end; d -nej x2-> a', {
    steps: { a: own, b: own },
  })
  const back = citizenPath(process).stations[1]?.next.find((next) => next.station?.id === 'a')
  expect(back?.isBack).toBe(true)
})
