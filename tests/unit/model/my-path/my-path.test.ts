import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerId, StepId } from '../../../../src/model/ids.ts'
import { myPath } from '../../../../src/model/my-path/my-path.ts'
import type { Mark, Said } from '../../../../src/model/my-path/walk.ts'
import type { Process } from '../../../../src/model/process.ts'
import { arbitraryProcess } from '../../../support/arbitrary-process.ts'
import { makeProcess, questionOf } from '../../../support/make-process.ts'
import { makeQuestion } from '../../../support/make-site.ts'
import { answerTo, questionsIn } from '../../../support/my-path.ts'
import { runs } from '../../../support/property-runs.ts'

const own = { station: { kind: 'own' } } as const
const toldAt = (step: string) => ({ station: { kind: 'told-at', step: step as StepId } }) as const
const questions = ['d', 'e'].map((id) => makeQuestion(questionOf(id), 'ja', 'nej', 'vet-inte'))

const said = (at: string, answer: string): Mark => ({
  at: at as StepId,
  visit: 1,
  said: { kind: 'answer', question: questionOf(at), answer: answer as AnswerId },
})
const done = (at: string): Mark => ({ at: at as StepId, visit: 1, said: { kind: 'done' } as Said })

/** `bakom | här | kommer (slut) | kanske (slut)`. */
function told(process: Process, marks: readonly Mark[], from: string | null = null): string {
  const path = myPath(process, questions, { from: from as StepId | null, marks })
  const names = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id).join(' ')
  const stays = (some: typeof path.here) => names(some.map(({ station }) => station))
  const ahead = ({ stations, ends }: typeof path.comes) => `${names(stations)} (${names(ends)})`
  return [
    stays(path.behind),
    stays(path.here),
    ahead(path.comes),
    ahead(path.mayCome),
    ...(path.ended.length > 0 ? [`ended ${names(path.ended)}`] : []),
  ].join(' | ')
}

describe('the path of one person', () => {
  const process = makeProcess(
    'start -> a -> d? -ja-> b -> e? -ja-> end; d -nej|vet-inte-> c -> end2; e -nej|vet-inte-> c',
    { steps: { a: own, d: toldAt('a'), b: own, e: toldAt('b'), c: own } },
  )

  test('has what usually comes, and what may come instead', () => {
    expect(told(process, [])).toBe(' | a | b (end) | c (end2)')
  })

  test('has what lies behind, and what their answers leave', () => {
    expect(told(process, [said('d', 'ja')])).toBe('a | b |  (end) | c (end2)')
    expect(told(process, [said('d', 'nej')])).toBe('a | c |  (end2) |  ()')
  })

  test('says where it has ended', () => {
    expect(told(process, [said('d', 'nej'), done('c')])).toBe('a c |  |  () |  () | ended end2')
  })

  test('begins at the station where they say that they are', () => {
    expect(told(process, [], 'b')).toBe(' | b |  (end) | c (end2)')
    expect(told(process, [], 'borta'), 'a station that is gone').toBe(' | a | b (end) | c (end2)')
  })
})

test('of ways at once the person is at several stations, and the usual way goes on where they meet', () => {
  const process = makeProcess('start -> p+>m -> a -> m -> c -> end; p -> b -> m', {
    steps: { a: own, b: own, c: own },
  })
  expect(told(process, [])).toBe(' | a b | c (end) |  ()')
  expect(told(process, [done('a')])).toBe('a | b | c (end) |  ()')
})

test('of ways at once, one that no station tells of leaves the person where the others have brought them', () => {
  const process = makeProcess(
    'start -> z -> p+>m -> a -> m -> d? -ja-> b -> end; d -nej|vet-inte-> end; p -> x -> m',
    {
      steps: { z: own, a: own, b: own },
    },
  )
  expect(told(process, [done('z')])).toBe('z | a | b (end) |  ()')
  expect(told(process, [done('z'), done('a')])).toBe('z | a | b (end) |  ()')
})

test('what may come is told from the step that the way has come to, where a station further on tells of it', () => {
  const process = makeProcess(
    'start -> x -> b -> d? -ja-> e -> c -> end; d -nej|vet-inte-> f -> c',
    {
      steps: { x: toldAt('c'), b: own, d: toldAt('b'), e: own, f: own, c: own },
    },
  )
  expect(told(process, [])).toBe(' | c | b e () | f (end)')
})

test('a way that leads round is told once', () => {
  const process = makeProcess('start -> a -> d? -ja-> b -> a; d -nej|vet-inte-> end', {
    steps: { a: own, d: toldAt('a'), b: own },
  })
  expect(told(process, [])).toBe(' | a | b () |  (end)')
})

test('what was answered closes the ways that look back on it', () => {
  const back = (...answers: string[]) => ({
    condition: [{ question: questionOf('d'), answers: answers as AnswerId[] }],
  })
  const process = makeProcess(
    'start -> a -> d? -ja-> x -> e? -ja-> b -> end; e -nej-> c -> end; d -nej|vet-inte-> y -> e',
    {
      steps: { a: own, d: toldAt('a'), b: own, c: own },
      flows: { 'e--b': back('ja'), 'e--c': back('nej', 'vet-inte') },
    },
  )
  const asked = {
    ...process,
    steps: process.steps.map((s) => (s.id === 'e' ? { ...s, question: null } : s)),
  }
  expect(told(asked, [])).toBe(' | a | b (end) | c ()')
  expect(told(asked, [said('d', 'nej')])).toBe('a | c |  (end) |  ()')
})

test('in any process, whatever is said: here is where something is asked, and what follows was told ahead', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 30 }), fc.infiniteStream(fc.nat()), (process, any) => {
      const asked = questionsIn(process)
      const marks: Mark[] = []
      let ahead: ReadonlySet<string> | null = null
      for (let i = 0; i < 40; i++) {
        const path = myPath(process, asked, { from: null, marks })
        const [ask] = path.asks
        expect(path.here.length > 0 || path.ended.length > 0 || ask !== undefined).toBe(true)
        const now = [...path.here.map(({ station }) => station), ...path.ended].map(({ id }) => id)
        if (ahead !== null) expect(now.filter((id) => !ahead?.has(id))).toEqual([])
        const known = [path.comes, path.mayCome].flatMap(({ stations, ends }) => [
          ...stations,
          ...ends,
        ])
        ahead = new Set([...now, ...known.map(({ id }) => id)])
        if (!ask) return
        marks.push({ at: ask.at, visit: ask.visit, said: answerTo(ask, any.next().value) })
      }
    }),
    runs(60),
  )
})
