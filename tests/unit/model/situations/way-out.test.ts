import { describe, expect, it } from 'vitest'
import type { AnswerId, QuestionId, StepId } from '../../../../src/model/ids.ts'
import { loopsOf } from '../../../../src/model/loops.ts'
import type { Condition, Process } from '../../../../src/model/process.ts'
import { goesOnTo, wayOutOf } from '../../../../src/model/situations/way-out.ts'
import { formsOf } from '../../../../src/model/variants.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { makeSite } from '../../../support/make-site.ts'
import { provenSituations } from '../../../support/proven-situations.ts'

const when = (question: string, answer: string): Condition => [
  { question: question as QuestionId, answers: [answer as AnswerId] },
]

/** The situations of the one form of a process, and the way out of the loop that a step lies in. */
function looping(process: Process, inside = 'a') {
  const forms = formsOf(process, [])
  const [situations] = forms.map(provenSituations(makeSite(process), () => forms))
  const loops = situations ? loopsOf(situations.graph) : []
  const loop = loops.find(({ steps }) => steps.some(({ id }) => id === inside))
  if (!situations || !loop) throw new Error('no loop')
  return { situations, comesOut: wayOutOf(loop, situations) }
}

/** Who said no before the loop finds no way out of it. */
const closedForSome = makeProcess('start -> d? -ja|nej-> a -> b? -ut-> end; b -runt x3-> a', {
  flows: {
    'b--end': { condition: when('fraga-d', 'ja') },
    'b--a': { condition: when('fraga-d', 'nej') },
  },
})

describe('the way out of a loop', () => {
  it('is there for the answers with which somebody comes out', () => {
    const { situations, comesOut } = looping(closedForSome)
    const yes = situations.sets.where(when('fraga-d', 'ja'))
    expect(comesOut('a' as StepId)).toBe(yes)
    expect(comesOut('b' as StepId)).toBe(yes)
  })

  it('is there for everyone who may answer anew on each round', () => {
    const { situations, comesOut } = looping(
      makeProcess('start -> a -> b? -ut-> end; b -runt x3-> a'),
    )
    expect(comesOut('a' as StepId)).toBe(situations.sets.all)
  })

  it('is there where one goes on when one has gone round as often as one may', () => {
    const back = { times: 3, afterwards: 'end' as StepId }
    const { situations, comesOut } = looping(
      makeProcess('start -> a -> b -x3-> a; start -> end', { flows: { 'b--a': { limit: back } } }),
    )
    expect(comesOut('a' as StepId)).toBe(situations.sets.all)
  })

  it('is not there where one of the ways that are taken at once stays in the loop', () => {
    const { situations, comesOut } = looping(
      makeProcess('start -> p+>m -> x -> p; p -> y -> m -> end'),
      'p',
    )
    expect(comesOut('p' as StepId)).toBe(situations.sets.none)
  })

  it('is asked of the loop alone: who comes to another has come out of this', () => {
    const twice = makeProcess('start -> a -> d? -nej x3-> a; d -ja-> r -> s -x2-> r')
    const first = looping(twice, 'a')
    const second = looping(twice, 'r')
    expect(first.comesOut('a' as StepId)).toBe(first.situations.sets.all)
    expect(second.comesOut('r' as StepId)).toBe(second.situations.sets.none)
  })
})

describe('where somebody goes on to', () => {
  it('is where their answers lead, the nearest first', () => {
    const { situations } = looping(closedForSome)
    const from = (answer: string) =>
      goesOnTo(situations, 'a' as StepId, situations.sets.where(when('fraga-d', answer)))
    expect(from('nej')).toEqual(['a', 'b'])
    expect(from('ja')).toEqual(['a', 'b', 'end'])
  })

  it('is anywhere that an answer given on the way leads', () => {
    const { situations } = looping(closedForSome)
    expect(goesOnTo(situations, 'start' as StepId, situations.sets.all)).toEqual([
      'start',
      'd',
      'a',
      'b',
      'end',
    ])
  })

  it('is also where one goes when one has gone round as often as one may', () => {
    const back = { times: 3, afterwards: 'c' as StepId }
    const { situations } = looping(
      makeProcess('start -> a -> b -x3-> a; start -> c -> end', {
        flows: { 'b--a': { limit: back } },
      }),
    )
    expect(goesOnTo(situations, 'a' as StepId, situations.sets.all)).toEqual(['a', 'b', 'c', 'end'])
  })
})
