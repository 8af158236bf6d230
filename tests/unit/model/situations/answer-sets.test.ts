import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from '../../../../src/model/conditions.ts'
import type { AnswerId, QuestionId } from '../../../../src/model/ids.ts'
import type { Condition } from '../../../../src/model/process.ts'
import { createAnswerSets } from '../../../../src/model/situations/answer-sets.ts'
import { makeQuestion } from '../../../support/make-site.ts'
import { runs } from '../../../support/property-runs.ts'

const questions = [
  makeQuestion('a', 'ja', 'nej'),
  makeQuestion('b', 'ett', 'tva', 'tre'),
  makeQuestion('c', 'ja', 'nej', 'vet-inte'),
]
type Given = ReadonlyMap<QuestionId, AnswerId>
const everyGiven: readonly Given[] = questions.reduce<readonly Given[]>(
  (before, { id, answers }) =>
    before.flatMap((given) => answers.map((answer) => new Map([...given, [id, answer.id]]))),
  [new Map()],
)
const aCondition: fc.Arbitrary<Condition> = fc
  .subarray(questions)
  .chain((asked) =>
    fc.tuple(
      ...asked.map(({ id, answers }) =>
        fc
          .subarray(answers.map((answer) => answer.id))
          .map((given) => ({ question: id, answers: given })),
      ),
    ),
  )
const someConditions = fc.array(aCondition, { maxLength: 5 })

describe('sets of answers', () => {
  const sets = createAnswerSets(questions)
  const unionOf = (conditions: readonly Condition[]) =>
    conditions.map(sets.where).reduce(sets.either, sets.none)
  const membersOf = (set: ReturnType<typeof unionOf>) => {
    const conditions = sets.conditions(set, Number.POSITIVE_INFINITY)
    return everyGiven.map((given) => conditions.filter((one) => holds(one, given)).length)
  }

  it('join, cut and take away as lists of all combinations do', () => {
    fc.assert(
      fc.property(someConditions, someConditions, (left, right) => {
        const [a, b] = [unionOf(left), unionOf(right)]
        const inA = everyGiven.map((given) => left.some((one) => holds(one, given)))
        const inB = everyGiven.map((given) => right.some((one) => holds(one, given)))
        const expected = (test: (i: number) => boolean) =>
          everyGiven.map((_, i) => (test(i) ? 1 : 0))
        expect(membersOf(a)).toEqual(expected((i) => inA[i] === true))
        expect(membersOf(sets.both(a, b))).toEqual(expected((i) => !!inA[i] && !!inB[i]))
        expect(membersOf(sets.without(a, b))).toEqual(expected((i) => !!inA[i] && !inB[i]))
      }),
      runs(300),
    )
  })

  it('are one object when they hold the same answers, however they were made', () => {
    fc.assert(
      fc.property(someConditions, (conditions) => {
        expect(unionOf([...conditions].reverse())).toBe(unionOf(conditions))
        const all = unionOf([...conditions, []])
        expect(all).toBe(sets.all)
      }),
      runs(300),
    )
  })

  it('forget an answer by letting it be any', () => {
    fc.assert(
      fc.property(someConditions, fc.constantFrom(...questions), (conditions, { id, answers }) => {
        const members = membersOf(sets.forget(unionOf(conditions), new Set([id])))
        const expected = everyGiven.map((given) =>
          answers.some((answer) =>
            conditions.some((one) => holds(one, new Map([...given, [id, answer.id]]))),
          )
            ? 1
            : 0,
        )
        expect(members).toEqual(expected)
      }),
      runs(300),
    )
  })

  it('are filled in by one person the same, whether or not it is remembered what was filled in last', () => {
    const someAsked = fc.subarray(questions.map(({ id }) => id)).map((ids) => new Set(ids))
    fc.assert(
      fc.property(fc.array(fc.tuple(someConditions, someAsked), { maxLength: 6 }), (entered) => {
        const given = new Map<QuestionId, AnswerId>()
        for (const [conditions, anew] of entered.flatMap((one) => [one, one])) {
          const set = unionOf(conditions)
          // A copy is somebody of whom nothing is remembered.
          const stranger = new Map(given)
          expect(sets.fillIn(given, set, anew)).toBe(sets.fillIn(stranger, set, anew))
          expect([...given]).toEqual([...stranger])
        }
      }),
      runs(300),
    )
  })

  it('name only the questions that matter', () => {
    const set = sets.either(
      sets.where([{ question: 'a' as QuestionId, answers: ['ja' as AnswerId] }]),
      sets.where([{ question: 'a' as QuestionId, answers: ['nej' as AnswerId] }]),
    )
    expect(sets.conditions(set, 9)).toEqual([[]])
  })
})
