import { expect, it } from 'vitest'
import { holds, labelOf } from '../../../src/model/conditions.ts'
import type { AnswerId } from '../../../src/model/ids.ts'
import { makeQuestion } from '../../support/make-site.ts'

const sgi = makeQuestion('sgi', 'ja', 'nej', 'vet-inte')
const form = makeQuestion('form', 'SGI', 'annat')
const clause = (question: typeof sgi, ...answers: string[]) => ({
  question: question.id,
  answers: answers as AnswerId[],
})

it('says the answers as one would say them', () => {
  expect(labelOf([clause(sgi, 'nej', 'vet-inte')], [sgi])).toBe('Nej eller vet inte')
  expect(labelOf([clause(sgi, 'ja'), clause(form, 'SGI')], [sgi, form])).toBe('Ja och SGI')
  expect(labelOf(null, [sgi])).toBe('')
})

it('says an answer that the question lacks by its id', () => {
  expect(labelOf([clause(sgi, 'kanske')], [sgi])).toBe('kanske')
})

it('holds when every question has one of the answers asked for', () => {
  const both = [clause(sgi, 'nej', 'vet-inte'), clause(form, 'SGI')]
  const given = (...answers: readonly (readonly [typeof sgi, string])[]) =>
    new Map(answers.map(([question, answer]) => [question.id, answer as AnswerId]))
  expect(holds(both, given([sgi, 'nej'], [form, 'SGI']))).toBe(true)
  expect(holds(both, given([sgi, 'nej'], [form, 'annat']))).toBe(false)
  expect(holds(both, given([sgi, 'nej']))).toBe(false)
  expect(holds(null, given())).toBe(true)
})
