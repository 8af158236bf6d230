import { expect, it } from 'vitest'
import { citizenPath } from '../../../src/model/citizen-path.ts'
import type { ConsentId, StepId } from '../../../src/model/ids.ts'
import type { Process, StepKind } from '../../../src/model/process.ts'
import { placesOf } from '../../../src/model/station-ways.ts'
import type { Target } from '../../../src/model/way-choices.ts'
import { makeProcess, settled } from '../../support/make-process.ts'

const own = { station: { kind: 'own' } } as const
const toldAt = (step: string) => ({ station: { kind: 'told-at', step: step as StepId } }) as const

const inWords = ({ kind, step, isFallback }: Target) =>
  `${kind} ${step.id}${isFallback ? ' if nothing helps' : ''}`

function waysOf(process: Process, id: string) {
  const station = citizenPath(process).stations.find(({ step }) => step.id === id)
  if (!station) throw new Error(`no station ${id}`)
  return station.ways
}

/** The choices as `d: ja -> station b`, answers that share what follows on one line. */
function choicesOf(process: Process, id: string) {
  return toldChoices(waysOf(process, id).choices)
}

function toldChoices(choices: ReturnType<typeof waysOf>['choices']) {
  return choices.flatMap(({ step, answers }) =>
    answers.map(
      ({ flows, targets }) =>
        `${step.id}: ${flows.map(({ label }) => label).join(' + ')} -> ${targets.map(inWords).join(', ')}`,
    ),
  )
}

it('passes steps without a station and keeps the choice met on the way', () => {
  const process = makeProcess('start -> a -> x -> d? -ja-> b -> end; d -nej-> c -> end', {
    steps: { a: own, b: own, c: own },
  })
  expect(waysOf(process, 'a').straight.map(inWords)).toEqual(['choice d'])
  expect(choicesOf(process, 'a')).toEqual(['d: ja -> station b', 'd: nej -> station c'])
})

it('shows no choice where all its ways lead to the same station', () => {
  const process = makeProcess('start -> a -> d? -ja-> x -> b -> end; d -nej-> b', {
    steps: { a: own, b: own },
  })
  expect(waysOf(process, 'a')).toMatchObject({ choices: [], besides: [] })
  expect(waysOf(process, 'a').straight.map(inWords)).toEqual(['station b'])
})

it('keeps an answer that leads on through a second choice to a place the first leads to as well', () => {
  const process = makeProcess(
    'start -> a -> d? -ja-> e? -ja-> b -> end; d -nej-> b; e -nej-> c -> end',
    { steps: { a: own, b: own, c: own } },
  )
  expect(choicesOf(process, 'a')).toEqual([
    'd: ja -> choice e',
    'd: nej -> station b',
    'e: ja -> station b',
    'e: nej -> station c',
  ])
})

it('puts answers that lead to the same place together', () => {
  const process = makeProcess(
    'start -> a -> d? -ja-> b -> end; d -vet-inte-> x -> b; d -nej-> c -> end',
    { steps: { a: own, b: own, c: own } },
  )
  expect(choicesOf(process, 'a')).toEqual(['d: ja + vet-inte -> station b', 'd: nej -> station c'])
})

it('keeps an answer that leads back to the station itself, and what follows when it has been tried enough', () => {
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -nej x2-> a', {
    steps: { a: own, b: own },
    flows: { 'd--a': { limit: { times: 2, afterwards: 'b' as StepId } } },
  })
  expect(choicesOf(process, 'a')).toEqual([
    'd: ja -> station b',
    'd: nej -> here a, station b if nothing helps',
  ])
})

it('tells the choices that ask for consent, at the choice or right before it', () => {
  const consent = { consentObtained: [settled('delning' as ConsentId)] }
  const process = makeProcess(
    'start -> a -> d? -ja-> e? -ja-> b -> end; d -nej-> end; e -nej-> f? -ja-> b; f -nej-> end',
    { steps: { a: { ...own, ...consent }, b: own, f: consent } },
  )
  expect(
    waysOf(process, 'a').choices.map(({ step, asksConsent }) => [step.id, asksConsent]),
  ).toEqual([
    ['d', true],
    ['e', false],
    ['f', true],
  ])
})

it('names an end although it is told at the station', () => {
  const process = makeProcess('start -> a -> d? -ja-> end; d -nej-> b -> end2', {
    steps: { a: own, b: own, d: toldAt('a'), end: toldAt('a') },
  })
  expect(choicesOf(process, 'a')).toEqual(['d: ja -> end end', 'd: nej -> station b'])
})

it('takes the ends of a called process as a choice, not as ways taken at the same time', () => {
  const process = makeProcess('start -> a(subprocess) -bra-> b -> end; a -annat-> c -> end', {
    steps: { a: own, b: own, c: own },
  })
  expect(waysOf(process, 'a').straight.map(inWords)).toEqual(['choice a'])
  expect(choicesOf(process, 'a')).toEqual(['a: bra -> station b', 'a: annat -> station c'])
})

it('has several ways at once only after a parallel split, and one where they lead to one station', () => {
  const apart = 'start -> a -> p+ -> x -> b -> end; p -> y -> c -> end'
  const steps = { a: own, b: own, c: own, p: { kind: 'parallel-split' as StepKind } }
  expect(waysOf(makeProcess(apart, { steps }), 'a').straight.map(inWords)).toEqual([
    'station b',
    'station c',
  ])
  const together = makeProcess('start -> a -> p+ -> x -> b -> end; p -> y -> b', { steps })
  expect(waysOf(together, 'a').straight.map(inWords)).toEqual(['station b'])
})

it('tells a step at the station that it names, and leads on from there', () => {
  const process = makeProcess('start -> a -> b -> c -> end', {
    steps: { a: own, b: toldAt('a'), c: own },
  })
  const { stations, entry } = citizenPath(process)
  expect(entry.map(({ step }) => step.id)).toEqual(['a'])
  expect(stations.map((one) => [one.number, one.total, one.toldHere.map((s) => s.id)])).toEqual([
    [1, 2, ['b']],
    [2, 2, []],
  ])
  expect(stations[0]?.ways.straight.map(inWords)).toEqual(['station c'])
  expect(stations[1]?.ways.straight.map(inWords)).toEqual(['end end'])
})

it('sets what is asked before the station apart from what follows on it', () => {
  const process = makeProcess('start -> d? -ja-> a -> b -> end; d -nej-> c -> end', {
    steps: { a: own, b: own, c: own, d: toldAt('a') },
  })
  const { straight, choices, besides } = waysOf(process, 'a')
  expect(straight.map(inWords)).toEqual(['station b'])
  expect(choices).toEqual([])
  expect(besides.map(({ step, isBefore }) => [step.id, isBefore])).toEqual([['d', true]])
  expect(besides.flatMap((beside) => toldChoices(beside.choices))).toEqual([
    'd: ja -> here a',
    'd: nej -> station c',
  ])
})

it('says which step leads on when one told here is not on the way from it', () => {
  const process = makeProcess('start -> s -> d? -ja-> a -> b -> end; d -nej-> x -> c -> end', {
    steps: { s: own, a: own, b: own, c: own, x: toldAt('a') },
  })
  const { besides } = waysOf(process, 'a')
  expect(
    besides.map(({ step, isBefore, straight }) => [step.id, isBefore, straight.map(inWords)]),
  ).toEqual([['x', false, ['station c']]])
})

it('gives each place of the ways once', () => {
  const process = makeProcess(
    'start -> a -> d? -ja-> b -> end; d -nej-> e? -ja-> b; e -nej-> end',
    {
      steps: { a: own, b: own },
    },
  )
  expect(placesOf(waysOf(process, 'a')).map(({ kind, step }) => `${kind} ${step.id}`)).toEqual([
    'station b',
    'end end',
  ])
})

it('asks what is asked before the station first, also where a way back asks it again', () => {
  const process = makeProcess(
    'start -> d? -ja-> a -> r? -mer tid-> d; r -redo-> b -> end; d -nej-> c -> end',
    { steps: { a: own, b: own, d: toldAt('a'), r: toldAt('a') } },
  )
  const { choices, besides } = waysOf(process, 'a')
  expect(choices.map(({ step, isBefore }) => [step.id, isBefore])).toEqual([
    ['d', true],
    ['r', false],
  ])
  expect(besides).toEqual([])
})
