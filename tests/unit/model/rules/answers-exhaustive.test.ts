import { expect, it } from 'vitest'
import { clause } from '../../../support/clause.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../../support/make-site.ts'
import { findingsOf, testRule } from '../../../support/rule-tester.ts'

const given = (answer: string) => [clause('fraga-d', answer)]

testRule('answers-exhaustive', {
  valid: {
    'a decision where every answer leads on': makeProcess(
      'start -> d? -ja-> a -> end; d -nej|vet-inte-> end',
    ),
    'a way without an answer, which is told of first': makeSite(
      makeProcess('start -> d? -ja-> a -> end; d -> end'),
      { questions: [makeQuestion('fraga-d', 'ja', 'nej')] },
    ),
    'ways that are all walked, whatever is answered': makeSite(
      makeProcess('start -> d? -ja|nej-> p+>m -> a -> m -> end; p -> b -> m', {
        flows: { 'p--a': { condition: given('ja') }, 'p--b': { condition: given('ja') } },
      }),
      { questions: [makeQuestion('fraga-d', 'ja', 'nej')] },
    ),
  },
  invalid: {
    'an answer without a way on': [
      makeSite(makeProcess('start -> d? -ja-> a -> end; d -nej-> end'), {
        questions: [makeQuestion('fraga-d', 'ja', 'nej', 'vet-inte')],
      }),
      { step: 'd', missing: [[{ question: 'fraga-d', answers: ['vet-inte'] }]] },
    ],
  },
})

it('shows the way of the first answers that are told, though others come there sooner', () => {
  const process = makeProcess('start -> c? -lang-> e -> d? -ja-> end; c -kort-> d; d -nej-> end2', {
    flows: {
      'd--end2': {
        condition: [clause('fraga-d', 'nej'), clause('fraga-c', 'kort')],
      },
    },
  })
  const questions = [
    makeQuestion('fraga-c', 'lang', 'kort'),
    makeQuestion('fraga-d', 'ja', 'nej', 'vet-inte'),
  ]
  const [found] = findingsOf('answers-exhaustive', makeSite(process, { questions }))
  expect(found?.data.missing).toEqual([
    [
      { question: 'fraga-d', answers: ['nej'] },
      { question: 'fraga-c', answers: ['lang'] },
    ],
    [{ question: 'fraga-d', answers: ['vet-inte'] }],
  ])
  expect(found?.counterexample?.steps).toEqual(['start', 'c', 'e', 'd'])
})
