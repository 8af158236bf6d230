import { expect, test } from 'vitest'
import { citizenPath } from '../../../src/model/citizen-path.ts'
import type { ConsentId, StepId } from '../../../src/model/ids.ts'
import type { Process } from '../../../src/model/process.ts'
import { placesOf } from '../../../src/model/station-ways.ts'
import { wayConditions } from '../../../src/model/way-conditions.ts'
import { makeCitizenText, makeProcess, settled } from '../../support/make-process.ts'

const own = { station: { kind: 'own' }, citizen: makeCitizenText() } as const

/** For every place that the ways from a station lead to, what must hold. */
function conditions(process: Process, id: string) {
  const ways = citizenPath(process).stations.find(({ step }) => step.id === id)?.ways
  if (!ways) throw new Error(`no station ${id}`)
  return Object.fromEntries(
    placesOf(ways).map((place) => [
      place.step.id,
      wayConditions(ways, place).map((condition) => {
        if (condition.kind === 'fallback') return 'fallback'
        if (condition.kind === 'beside') return `beside ${condition.step.id}`
        const { after, refusal } = condition
        const answered = [...after, condition].map(
          ({ choice, answer }) =>
            `${choice.step.id} ${answer.flows.map(({ label }) => label).join('|')}`,
        )
        return `${answered.join(', ')}${refusal === null ? '' : ` ${refusal}`}`
      }),
    ]),
  )
}

test('a place has the answers to what is asked last before it', () => {
  const process = makeProcess(
    'start -> a -> d? -ja-> e? -snart-> b -> end; e -senare-> c -> end; d -nej-> c',
    { steps: { a: own, b: own, c: own } },
  )
  expect(conditions(process, 'a')).toEqual({ c: ['d nej', 'e senare'], b: ['e snart'] })
})

test('where the way leads whatever is answered there is no condition', () => {
  const process = makeProcess('start -> a -> b -> end', { steps: { a: own, b: own } })
  expect(conditions(process, 'a')).toEqual({ b: [] })
})

test('a place that is come to only when a way has been tried enough says so, and no other does', () => {
  const limit = { limit: { times: 2, afterwards: 'c' as StepId } }
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -nej-> a; b -> c -> end', {
    steps: { a: own, b: own, c: own },
    flows: { 'd--a': limit },
  })
  expect(conditions(process, 'a')).toEqual({ b: ['d ja'], c: ['fallback'] })
})

test('a place that is come to by an answer, and when a way has been tried enough, says both', () => {
  const limit = { limit: { times: 2, afterwards: 'c' as StepId } }
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -nej-> a; d -sen-> c -> end', {
    steps: { a: own, b: own, c: own },
    flows: { 'd--a': limit },
  })
  expect(conditions(process, 'a')).toEqual({ b: ['d ja'], c: ['d sen', 'fallback'] })
})

test('LANG-25: a no to sharing is the condition of the help that is left', () => {
  const limit = { limit: { times: 2, afterwards: 'end' as StepId } }
  const asks = { consentObtained: [settled('delning' as ConsentId)] }
  const process = makeProcess('start -> a -> d? -ja-> b -> c -> end; d -nej-> a', {
    steps: { a: { ...own, ...asks }, b: own, c: own },
    flows: { 'd--a': limit },
  })
  expect(conditions(process, 'a')).toEqual({ b: ['d ja'], end: ['d nej rest'] })
})

test('LANG-25: a no to sharing leads back only for who wants to be asked again', () => {
  const limit = { limit: { times: 2, afterwards: 'end' as StepId } }
  const asks = { consentObtained: [settled('delning' as ConsentId)] }
  const process = makeProcess('start -> a -> b -> d? -ja-> c -> end; d -nej-> a', {
    steps: { a: own, b: { ...own, ...asks }, c: own },
    flows: { 'd--a': limit },
  })
  expect(conditions(process, 'b')).toEqual({ c: ['d ja'], a: ['d nej again'], end: ['d nej rest'] })
})

test('what is told at a station and leads on by itself is a condition too', () => {
  const process = makeProcess('start -> s -> d? -ja-> a -> b -> end; d -nej-> paus -> c -> end', {
    steps: {
      s: own,
      a: own,
      b: own,
      c: own,
      paus: { station: { kind: 'told-at', step: 'a' as StepId } },
    },
  })
  expect(conditions(process, 'a')).toEqual({ b: [], c: ['beside paus'] })
})

const toldAtA = { station: { kind: 'told-at', step: 'a' as StepId } } as const

test('a question that is not met on the way from a station has the answers that lead to it before it', () => {
  const process = makeProcess(
    'start -> s -> d? -ja-> a -> b -> end; d -nej-> e? -kort-> b; e -lang-> f? -ja-> b; f -nej-> c -> end',
    { steps: { s: own, a: own, b: own, c: own, d: toldAtA, e: toldAtA, f: toldAtA } },
  )
  expect(conditions(process, 'a')).toEqual({ b: [], c: ['d nej, e lang, f nej'] })
})

test('a question that two answers lead to has none before it', () => {
  const process = makeProcess(
    'start -> s -> d? -ja-> a -> b -> end; d -nej-> e? -ja-> b; d -sen-> g? -ja-> e; g -nej-> b; e -nej-> c -> end',
    { steps: { s: own, a: own, b: own, c: own, d: toldAtA, e: toldAtA, g: toldAtA } },
  )
  expect(conditions(process, 'a')).toEqual({ b: [], c: ['e nej'] })
})
