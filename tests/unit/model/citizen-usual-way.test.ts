import { expect, it } from 'vitest'
import { citizenPath } from '../../../src/model/citizen-path.ts'
import { usualPlace, usualStations } from '../../../src/model/citizen-usual-way.ts'
import type { StepId } from '../../../src/model/ids.ts'
import { makeProcess } from '../../support/make-process.ts'

const own = { station: { kind: 'own' } } as const
const stations = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, own]))

it('follows the first answer of each choice from the start, also past a station of those who wait', () => {
  const process = makeProcess(
    `start -> a -> d? -ja-> e? -ja-> c -> end; d -nej-> b -> a
     e -nej-> a`,
    { steps: stations('a', 'b', 'c') },
  )
  expect([...usualStations(citizenPath(process))]).toEqual(['a', 'c'])
})

it('takes the next answer where the first leads back to the station itself', () => {
  const process = makeProcess(
    'start -> a -> d? -nej x2-> a; d -ja-> b -> end; d -kanske-> c -> end',
    {
      steps: stations('a', 'b', 'c'),
      flows: { 'd--a': { limit: { times: 2, afterwards: 'c' as StepId } } },
    },
  )
  expect([...usualStations(citizenPath(process))]).toEqual(['a', 'b'])
})

it('ends where the way ends, or comes to a station again', () => {
  const process = makeProcess('start -> a -> b -> d? -nej-> a; d -ja-> end', {
    steps: stations('a', 'b'),
  })
  const { stations: all } = citizenPath(process)
  expect([...usualStations(citizenPath(process))]).toEqual(['a', 'b'])
  expect(all.map(({ ways }) => usualPlace(ways)?.step.id)).toEqual(['b', 'a'])
})

it('has no usual place where every way leads back here', () => {
  const process = makeProcess('start -> a -> d? -ja-> a; d -nej-> a', { steps: stations('a') })
  expect(citizenPath(process).stations.map(({ ways }) => usualPlace(ways))).toEqual([null])
})
