import { expect, it } from 'vitest'
import { labelOf } from '../../../src/model/conditions.ts'
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
