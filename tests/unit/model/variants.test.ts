import { expect, it } from 'vitest'
import type { AnswerId, QuestionId } from '../../../src/model/ids.ts'
import type { Condition } from '../../../src/model/process.ts'
import { formOf, formsOf } from '../../../src/model/variants.ts'
import { makeProcess } from '../../support/make-process.ts'
import { makeQuestion } from '../../support/make-site.ts'

const when = (...answers: string[]): Condition => [
  { question: 'sgi' as QuestionId, answers: answers as AnswerId[] },
]
const process = makeProcess('start -> a -> b -> end; start -> b', {
  process: { variants: [{ question: 'sgi' as QuestionId, name: 'Med SGI' }] },
  steps: { a: { appliesWhen: when('ja') } },
  flows: { 'start--b': { appliesWhen: when('nej', 'vet-inte') } },
})
const questions = [makeQuestion('sgi', 'ja', 'nej', 'vet-inte')]
const shapeOf = ({ steps, flows }: typeof process) => ({
  steps: steps.map((step) => step.id),
  flows: flows.map((flow) => flow.id),
})

it('gives a form for every answer, with the steps and flows of that answer', () => {
  const forms = formsOf(process, questions)
  expect(forms.map(({ answers }) => answers[0]?.answers[0])).toEqual(['ja', 'nej', 'vet-inte'])
  expect(forms.map((form) => shapeOf(form.process))).toEqual([
    { steps: ['start', 'a', 'b', 'end'], flows: ['start--a', 'a--b', 'b--end'] },
    { steps: ['start', 'b', 'end'], flows: ['b--end', 'start--b'] },
    { steps: ['start', 'b', 'end'], flows: ['b--end', 'start--b'] },
  ])
})

it('gives every combination of the answers to several variant questions', () => {
  const two = {
    ...process,
    variants: [...process.variants, { question: 'barn' as QuestionId, name: 'Med barn' }],
  }
  expect(formsOf(two, [...questions, makeQuestion('barn', 'ja', 'nej')])).toHaveLength(6)
})

it('leaves a process without variants as it is', () => {
  const plain = makeProcess('start -> a -> end')
  expect(formsOf(plain, questions)).toEqual([{ process: plain, answers: [] }])
  expect(formOf(plain, [])).toBe(plain)
})

it('keeps what depends on a question that is not a variant', () => {
  const other = formOf(process, [{ question: 'barn' as QuestionId, answers: ['ja' as AnswerId] }])
  expect(shapeOf(other)).toEqual(shapeOf(process))
})
