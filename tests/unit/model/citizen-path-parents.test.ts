import { expect, it } from 'vitest'
import { parentPaths } from '../../../src/model/citizen-path-parents.ts'
import type { ProcessId, StepId } from '../../../src/model/ids.ts'
import type { Process } from '../../../src/model/process.ts'
import { aReview, makeCitizenText, makeProcess } from '../../support/make-process.ts'

const own = { station: { kind: 'own' }, citizen: makeCitizenText() } as const
const citizen = { name: 'Vägen', summary: 'Kort.', review: aReview }
const id = (step: string) => step as StepId

const part = makeProcess('start -> tala -> d? -ja-> slut; d -nej-> slut2', {
  process: { id: 'samtal' as ProcessId, citizen },
  steps: { tala: own, slut: { kind: 'end' }, slut2: { kind: 'end' } },
})

function pathWith(words: string, changes: Parameters<typeof makeProcess>[1] = {}): Process {
  return makeProcess(words, {
    ...changes,
    process: { id: 'hela' as ProcessId, citizen, ...changes.process },
    steps: { a: own, b: own, c: own, s: { calls: part.id }, ...changes.steps },
  })
}

const inWords = (processes: readonly Process[]) =>
  parentPaths(processes, part).map(({ path, station, afterEnd }) => ({
    path: path.process.id,
    station: station?.number ?? null,
    afterEnd: Object.fromEntries(
      [...afterEnd].map(([end, places]) => [
        end,
        places.map(({ kind, step }) => `${kind} ${step.id}`),
      ]),
    ),
  }))

it('tells for each end of a part where the way goes on, also through steps that no station tells', () => {
  const path = pathWith(
    'start -> a -> s(subprocess) -x-> x -> b -> end; s -y-> d? -ja-> c -> end; d -nej-> b',
    {
      steps: { s: { ...own, calls: part.id } },
      flows: { 's--x': { fromEnd: id('slut') }, 's--d': { fromEnd: id('slut2') } },
    },
  )
  expect(inWords([part, path])).toEqual([
    {
      path: 'hela',
      station: 2,
      afterEnd: { slut: ['station b'], slut2: ['station c', 'station b'] },
    },
  ])
})

it('a way that leaves the part from no end in particular follows every end', () => {
  const path = pathWith('start -> a -> s(subprocess) -> end', {
    steps: { s: { ...own, calls: part.id } },
  })
  expect(inWords([path])[0]?.afterEnd).toEqual({ slut: ['end end'], slut2: ['end end'] })
})

it('the way back is the station that tells of the part, or the path itself where none does', () => {
  const told = pathWith('start -> a -> s(subprocess) -> end', {
    steps: { s: { calls: part.id, station: { kind: 'told-at', step: id('a') } } },
  })
  const untold = pathWith('start -> a -> s(subprocess) -> end')
  expect(inWords([told]).map(({ station }) => station)).toEqual([1])
  expect(inWords([untold]).map(({ station }) => station)).toEqual([null])
})

it('neither a process without a path for citizens nor the part itself is a parent', () => {
  const inner = pathWith('start -> s(subprocess) -> end', { process: { citizen: null } })
  expect(inWords([part, inner])).toEqual([])
})
