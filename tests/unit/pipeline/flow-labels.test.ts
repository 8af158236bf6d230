import { expect, it } from 'vitest'
import type { AnswerId, QuestionId } from '../../../src/model/ids.ts'
import type { Condition } from '../../../src/model/process.ts'
import { flowLabels, type LabelWords } from '../../../src/pipeline/flow-labels.ts'
import { makeQuestion } from '../../support/make-site.ts'

const questions = [
  makeQuestion('villig', 'ja', 'vet-inte', 'nej'),
  makeQuestion('pengar', 'ja', 'nej'),
]
const words = {
  variants: [{ question: 'pengar' as QuestionId, name: 'Med ersättning', otherwise: null }],
  questionOf: new Map(questions.map((question) => [question.id as string, question])),
  endName: () => null,
}

const textsOf = (ways: Parameters<typeof flowLabels>[0], words: LabelWords) =>
  flowLabels(ways, words).map(({ text }) => text)

const when = (question: string, ...answers: readonly string[]): Condition => [
  { question: question as QuestionId, answers: answers.map((answer) => answer as AnswerId) },
]

const way = (
  answers: readonly string[],
  form: Condition | null = null,
  label: string | null = null,
) => ({
  label,
  condition: when('villig', ...answers),
  fromEnd: null,
  appliesWhen: form,
})

it('puts the answers on the way in their own words', () => {
  expect(textsOf([way(['ja']), way(['nej', 'vet-inte'])], words)).toEqual([
    'Ja',
    'Nej eller vet inte',
  ])
})

it('leaves an abbreviation among the answers as it is written', () => {
  const plan = makeQuestion('villig', 'ja', 'SGI saknas')
  const questionOf = new Map([[plan.id as string, plan]])
  expect(textsOf([way(['ja', 'SGI saknas'])], { ...words, questionOf })).toEqual([
    'Ja eller SGI saknas',
  ])
})

it('tells two ways with one answer apart by the form that each is for, the one without a name as the other', () => {
  const ways = [
    way(['ja'], when('pengar', 'nej')),
    way(['ja'], when('pengar', 'ja')),
    way(['nej'], when('pengar', 'ja')),
  ]
  expect(textsOf(ways, words)).toEqual(['Ja, annars', 'Ja, med ersättning', 'Nej'])
})

it('calls a form on the way what content calls it everywhere', () => {
  const [variant] = words.variants
  const variants = variant ? [{ ...variant, otherwise: 'Utan ersättning' }] : []
  const ways = [way(['ja'], when('pengar', 'nej')), way(['ja'], when('pengar', 'ja'))]
  expect(textsOf(ways, { ...words, variants })).toEqual([
    'Ja, utan ersättning',
    'Ja, med ersättning',
  ])
})

it('says the answer where the form has no name, and more than one way is left', () => {
  const three = [...questions, makeQuestion('pengar', 'ja', 'nej', 'delvis')]
  const questionOf = new Map(three.map((question) => [question.id as string, question]))
  const ways = ['ja', 'nej', 'delvis'].map((form) => way(['ja'], when('pengar', form)))
  expect(textsOf(ways, { ...words, questionOf })).toEqual([
    'Ja, med ersättning',
    'Ja, nej',
    'Ja, delvis',
  ])
})

it('keeps words of their own that differ', () => {
  const ways = [
    way(['ja'], when('pengar', 'ja'), 'Kort'),
    way(['ja'], when('pengar', 'nej'), 'Lång'),
  ]
  expect(textsOf(ways, words)).toEqual(['Kort', 'Lång'])
})

it('says of a label whether it tells the form: when content has a name for it, and puts it there', () => {
  const ways = [
    way(['ja'], when('pengar', 'ja')),
    way(['ja'], when('pengar', 'nej')),
    way(['nej'], when('pengar', 'ja')),
    way(['vet-inte'], when('pengar', 'ja'), 'Kanske, med ersättning'),
  ]
  expect(flowLabels(ways, words)).toEqual([
    { text: 'Ja, med ersättning', tellsForm: true },
    { text: 'Ja, annars', tellsForm: false },
    { text: 'Nej', tellsForm: false },
    { text: 'Kanske, med ersättning', tellsForm: false },
  ])
})
