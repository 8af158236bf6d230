import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerId, StepId } from '../../../../src/model/ids.ts'
import { type Ask, type Mark, type Said, walk } from '../../../../src/model/my-path/walk.ts'
import type { Process } from '../../../../src/model/process.ts'
import { arbitraryProcess } from '../../../support/arbitrary-process.ts'
import { makeProcess, questionOf } from '../../../support/make-process.ts'
import { makeQuestion } from '../../../support/make-site.ts'
import { answerTo, questionsIn } from '../../../support/my-path.ts'
import { runs } from '../../../support/property-runs.ts'

const own = { station: { kind: 'own' } } as const
const toldAt = (step: string) => ({ station: { kind: 'told-at', step: step as StepId } }) as const

/** `d: ja`, `a: done`, `p: end2`, in a second visit `d#2: nej`. */
function marksOf(process: Process, ...words: readonly string[]): readonly Mark[] {
  return words.map((word) => {
    const [place = '', what = ''] = word.split(': ')
    const [id = '', visit = '1'] = place.split('#')
    const step = process.steps.find((one) => one.id === id)
    const asked = step?.question ?? null
    const ended: Said = { kind: 'ended', end: what as StepId }
    const said: Said = asked
      ? { kind: 'answer', question: asked, answer: what as AnswerId }
      : what === 'done'
        ? { kind: 'done' }
        : ended
    return { at: id as StepId, visit: Number(visit), said }
  })
}

const questions = ['d', 'e', 'i'].map((id) => makeQuestion(questionOf(id), 'ja', 'nej', 'vet-inte'))

/** The stations come to, then what is asked, or the ends. */
function told(process: Process, ...words: readonly string[]): string {
  const { stays, asks, ends } = walk(process, questions, marksOf(process, ...words))
  const places = stays.map(({ station, visit }) => station.id + (visit > 1 ? `#${visit}` : ''))
  const asked = asks.map((ask) => `${placeOf(ask)}?`)
  return [...places, ...asked, ...ends.map(({ id }) => `(${id})`)].join(' ')
}

function placeOf({ at, visit, asked }: Ask): string {
  const what = asked.kind === 'answer' ? at : `${at} ${asked.kind}`
  return visit > 1 ? `${what}#${visit}` : what
}

describe('a person', () => {
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -nej|vet-inte-> c -> b', {
    steps: { a: own, d: toldAt('a'), b: own, c: own },
  })

  test('is at the first station until they have said what is asked there', () => {
    expect(told(process)).toBe('a d?')
    expect(told(process, 'd: ja')).toBe('a b b done?')
  })

  test('leaves a station where nothing is asked by saying that it is done', () => {
    expect(told(process, 'd: ja', 'b: done')).toBe('a b (end)')
  })

  test('who does not know has a way on', () => {
    expect(told(process, 'd: vet-inte')).toBe('a c c done?')
  })

  test('can change an answer: what they have said of other places stands', () => {
    const said = ['b: done', 'c: done']
    expect(told(process, 'd: nej', ...said)).toBe('a c b (end)')
    expect(told(process, 'd: ja', ...said)).toBe('a b (end)')
  })

  test('is asked again where the content no longer has their answer', () => {
    expect(told(process, 'd: kanske')).toBe('a d?')
  })

  test('has what they said at each station with it', () => {
    const { stays } = walk(process, questions, marksOf(process, 'd: nej', 'c: done'))
    expect(stays.map(({ marks }) => marks.map(({ said }) => said.kind))).toEqual([
      ['answer'],
      ['done'],
      [],
    ])
  })
})

test('a question is put each time it is come to, and a way is taken as often as it may', () => {
  const process = makeProcess(
    'start -> a -> d? -ja-> end; d -nej x2-> b -> a; end2; d -vet-inte-> end2',
    {
      steps: { a: own, d: toldAt('a'), b: own },
      flows: { 'd--b': { limit: { times: 2, afterwards: 'end2' as StepId } } },
    },
  )
  expect(told(process, 'd: nej', 'b: done')).toBe('a b a#2 d#2?')
  const twice = ['d: nej', 'b: done', 'd#2: nej', 'b#2: done']
  expect(told(process, ...twice)).toBe('a b a#2 b#2 a#3 d#3?')
  expect(told(process, ...twice, 'd#3: nej')).toBe('a b a#2 b#2 a#3 (end2)')
})

test('ways at once are walked both, and meet when both are done', () => {
  const process = makeProcess('start -> p+>m -> a -> m -> c -> end; p -> b -> m', {
    steps: { a: own, b: own, c: own },
  })
  expect(told(process)).toBe('a b a done? b done?')
  expect(told(process, 'a: done')).toBe('a b b done?')
  expect(told(process, 'a: done', 'b: done')).toBe('a b c c done?')
})

test('of an inclusive split the ways are walked that the answer leads along', () => {
  const process = makeProcess(
    'start -> i*>m -ja|nej-> a -> m -> end; i -ja-> b -> m; i -vet-inte-> m',
    {
      steps: { a: own, b: own },
    },
  )
  expect(told(process, 'i: ja')).toBe('a b a done? b done?')
  expect(told(process, 'i: nej')).toBe('a a done?')
  expect(told(process, 'i: vet-inte')).toBe('(end)')
})

test('a called process is gone on from by how it ended', () => {
  const process = makeProcess('start -> s(subprocess) -> a -> end; s -> b -> end', {
    steps: { s: own, a: own, b: own },
    flows: {
      's--a': { fromEnd: 'bra' as StepId },
      's--b': { fromEnd: 'annat' as StepId },
    },
  })
  expect(told(process)).toBe('s s ended?')
  expect(told(process, 's: annat')).toBe('s b b done?')
  expect(told(process, 's: finns-inte')).toBe('s s ended?')
})

test('what was answered earlier is remembered, and asked for where it was not', () => {
  const nej = { condition: [{ question: questionOf('d'), answers: ['nej' as AnswerId] }] }
  const ja = {
    condition: [{ question: questionOf('d'), answers: ['ja', 'vet-inte'] as AnswerId[] }],
  }
  const changes = {
    steps: { a: own, d: toldAt('a'), e: toldAt('a'), b: own, c: own },
    flows: { 'e--b': ja, 'e--c': nej },
  }
  const onward = 'e? -ja-> b -> end; e -nej-> c -> end'
  const asked = makeProcess(
    `start -> a -> d? -ja-> x -> ${onward}; d -nej|vet-inte-> y -> e`,
    changes,
  )
  const marks = marksOf(asked, 'd: nej', 'e: ja')
  expect(walk(asked, questions, marks).stays.map(({ station }) => station.id)).toEqual(['a', 'c'])
  const unasked = makeProcess(`start -> a -> ${onward}`, changes)
  const { asks } = walk(unasked, questions, marksOf(unasked, 'e: ja'))
  expect(asks.map(({ asked: one }) => one.kind === 'answer' && one.question.id)).toEqual([
    questionOf('d'),
  ])
})

test('in any process, whoever goes on answering comes to an end, past stations alone', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 40 }), fc.infiniteStream(fc.nat()), (process, any) => {
      const asked = questionsIn(process)
      const marks: Mark[] = []
      for (;;) {
        const { stays, asks, ends } = walk(process, asked, marks)
        expect(stays.every(({ station }) => station.station.kind === 'own')).toBe(true)
        const [ask] = asks
        if (!ask) {
          expect(ends).not.toEqual([])
          return
        }
        expect(marks.length).toBeLessThan(2_000)
        marks.push({ at: ask.at, visit: ask.visit, said: answerTo(ask, any.next().value) })
      }
    }),
    runs(60),
  )
})
