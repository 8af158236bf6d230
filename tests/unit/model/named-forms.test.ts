import { expect, it } from 'vitest'
import type { AnswerId, QuestionId, RoleId } from '../../../src/model/ids.ts'
import { namedForms } from '../../../src/model/named-forms.ts'
import type { Condition } from '../../../src/model/process.ts'
import { makeProcess, makeStep, settled } from '../../support/make-process.ts'
import { makeQuestion } from '../../support/make-site.ts'

const when = (question: string, ...answers: string[]): Condition => [
  { question: question as QuestionId, answers: answers as AnswerId[] },
]
const variant = (question: string, name: string, otherwise: string | null = null) => ({
  question: question as QuestionId,
  name,
  otherwise,
})
const questions = [makeQuestion('sgi', 'ja', 'nej', 'vet-inte'), makeQuestion('barn', 'ja', 'nej')]
const SGI = variant('sgi', 'Med SGI', 'Utan SGI')
const told = (...args: Parameters<typeof namedForms>) =>
  namedForms(...args).map(({ id, name, process }) => [
    id,
    name,
    process.steps.map((step) => step.id).join(' '),
  ])

it('makes one form of the answers that lead to the same', () => {
  const process = makeProcess('start -> a -> b -> end', {
    process: { variants: [SGI] },
    steps: { a: { appliesWhen: when('sgi', 'ja') } },
  })
  expect(told(process, questions)).toEqual([
    ['ja', 'Med SGI', 'start a b end'],
    ['nej', 'Utan SGI', 'start b end'],
  ])
})

it('keeps answers apart that something tells apart, and calls them what they are', () => {
  const process = makeProcess('start -> a -> b -> end', {
    process: { variants: [SGI] },
    steps: {
      a: { appliesWhen: when('sgi', 'ja') },
      b: { appliesWhen: when('sgi', 'ja', 'nej') },
    },
  })
  expect(told(process, questions)).toEqual([
    ['ja', 'Med SGI', 'start a b end'],
    ['nej', 'sgi? Nej', 'start b end'],
    ['vet-inte', 'sgi? Vet inte', 'start end'],
  ])
})

it('combines the answers to several questions, and leaves out a question on which nothing depends', () => {
  const process = makeProcess('start -> a -> b -> end', {
    process: { variants: [SGI, variant('barn', 'Med barn', 'Utan barn')] },
    steps: { a: { appliesWhen: when('sgi', 'ja') }, b: { appliesWhen: when('barn', 'ja') } },
  })
  expect(told(process, questions)).toEqual([
    ['ja.ja', 'Med SGI, med barn', 'start a b end'],
    ['ja.nej', 'Med SGI, utan barn', 'start a end'],
    ['nej.ja', 'Utan SGI, med barn', 'start b end'],
    ['nej.nej', 'Utan SGI, utan barn', 'start end'],
  ])
  const one = { ...process, steps: process.steps.filter(({ id }) => id !== 'b') }
  expect(namedForms(one, questions).map(({ id }) => id)).toEqual(['ja', 'nej'])
})

it('tells forms apart by a value alone, a handover or a coordinator among them', () => {
  const { responsibility } = makeStep('a')
  const role = { ...settled('fk-roll' as RoleId), appliesWhen: when('sgi', 'ja') }
  const plain = makeProcess('start -> a -> end', { process: { variants: [SGI] } })
  const count = (changes: Parameters<typeof makeProcess>[1]) =>
    namedForms(
      makeProcess('start -> a:fk => b:af -> end', {
        ...changes,
        process: { variants: [SGI], ...changes?.process },
      }),
      questions,
    ).length
  expect(namedForms(plain, questions)).toHaveLength(1)
  expect(count({})).toBe(1)
  expect(count({ steps: { a: { responsibility: { ...responsibility, informed: [role] } } } })).toBe(
    2,
  )
  const phases = plain.phases.map((phase) => ({ ...phase, coordinator: role }))
  expect(count({ process: { phases } })).toBe(2)
})

it('gives a process without variants one form: itself', () => {
  const plain = makeProcess('start -> a -> end')
  expect(namedForms(plain, questions)).toEqual([{ id: '', name: '', answers: [], process: plain }])
})
