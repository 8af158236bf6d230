import type { AnswerId } from '../../../../src/model/ids.ts'
import { makeProcess, questionOf } from '../../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

const process = makeProcess('start -> d? -ja-> a -> end; d -nej-> end')
const question = makeQuestion('fraga-d', 'ja', 'nej')
const withQuestion = (changes: Partial<typeof question>) =>
  makeSite(process, { questions: [{ ...question, ...changes }] })

testRule('unsure-is-an-answer', {
  valid: {
    'a question that can be answered with vet-inte': makeSite(process, {
      questions: [makeQuestion('fraga-d', 'ja', 'nej', 'vet-inte')],
    }),
    'a question whose answer a party decides': withQuestion({
      decidedBy: [process.lanes[0] ?? ('x' as never)],
    }),
    'a question that decides no way': makeSite(makeProcess('start -> a -> end'), {
      questions: [question],
    }),
    'a question that gives the process its form': makeSite(
      { ...process, variants: [{ question: question.id, name: 'Formen', otherwise: null }] },
      { questions: [question] },
    ),
  },
  invalid: {
    'a question that a split looks at, and a decision later on': [
      makeSite(
        makeProcess('start -> i*>m -ja-> a -> m -> d? -ja-> end; i -nej-> b -> m; d -nej-> end2', {
          flows: {
            'd--end2': { condition: [{ question: questionOf('i'), answers: ['nej' as AnswerId] }] },
          },
        }),
        {
          questions: [
            makeQuestion('fraga-i', 'ja', 'nej'),
            makeQuestion('fraga-d', 'ja', 'nej', 'vet-inte'),
          ],
        },
      ),
      {
        question: 'fraga-i',
        askedAt: [
          { process: process.id, step: 'i' },
          { process: process.id, step: 'd' },
        ],
      },
    ],
    'a question without it, once, with the steps that ask': [
      withQuestion({}),
      { question: 'fraga-d', text: 'fraga-d?', askedAt: [{ process: process.id, step: 'd' }] },
    ],
  },
})
