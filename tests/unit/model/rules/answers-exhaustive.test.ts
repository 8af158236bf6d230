import { makeProcess } from '../../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('answers-exhaustive', {
  valid: {
    'a decision where every answer leads on': makeProcess(
      'start -> d? -ja-> a -> end; d -nej|vet-inte-> end',
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
