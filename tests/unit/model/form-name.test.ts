import { expect, it } from 'vitest'
import { formName, givenName } from '../../../src/model/form-name.ts'
import type { AnswerId, QuestionId } from '../../../src/model/ids.ts'
import type { Condition } from '../../../src/model/process.ts'
import { makeQuestion } from '../../support/make-site.ts'

const sgi = makeQuestion('sgi', 'ja', 'nej', 'vet-inte')
const children = makeQuestion('barn', 'ja', 'nej')
const variants = [
  { question: 'sgi' as QuestionId, name: 'Med SGI', otherwise: 'Utan SGI' },
  { question: 'barn' as QuestionId, name: 'Med barn', otherwise: null },
]
const words = { variants, questions: [sgi, children] }
const clause = (question: string, ...answers: string[]): Condition[number] => {
  return { question: question as QuestionId, answers: answers as AnswerId[] }
}

it('is the variant by its name for the first answer, and its other name for all the others', () => {
  expect(formName([clause('sgi', 'ja')], words)).toBe('Med SGI')
  expect(formName([clause('sgi', 'vet-inte', 'nej')], words)).toBe('Utan SGI')
})

it('is the question and the answers where content has no name for them', () => {
  expect(formName([clause('sgi', 'nej')], words)).toBe(`${sgi.text} Nej`)
  expect(formName([clause('barn', 'nej')], words)).toBe(`${children.text} Nej`)
})

it('names every question that the form hangs on', () => {
  expect(formName([clause('sgi', 'ja'), clause('barn', 'ja')], words)).toBe('Med SGI, med barn')
})

it('is told alone where content has named all of it', () => {
  expect(givenName([clause('sgi', 'ja')], words)).toBe('Med SGI')
  expect(givenName([clause('sgi', 'nej', 'vet-inte')], words)).toBe('Utan SGI')
  expect(givenName([clause('sgi', 'ja'), clause('barn', 'ja')], words)).toBe('Med SGI, med barn')
  expect(givenName([clause('sgi', 'ja'), clause('barn', 'nej')], words)).toBeNull()
  expect(givenName([clause('sgi', 'nej')], words)).toBeNull()
  expect(givenName([], words)).toBeNull()
})
