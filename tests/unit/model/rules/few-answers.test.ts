import { makeProcess } from '../../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

const process = makeProcess('start -> a -> end')

testRule('few-answers', {
  valid: {
    'LANG-09: five answers, the one who does not know among them': makeSite(process, {
      questions: [makeQuestion('fraga-d', 'ja', 'delvis', 'nej', 'senare', 'vet-inte')],
    }),
  },
  invalid: {
    'LANG-09: six answers, also where the one who does not know is among them': [
      makeSite(process, {
        questions: [
          makeQuestion('fraga-d', 'ja', 'delvis', 'nej', 'senare', 'annat', 'vet-inte'),
          makeQuestion('fraga-e', 'ja', 'nej'),
        ],
      }),
      { question: 'fraga-d', text: 'fraga-d?', answers: 6, most: 5 },
    ],
  },
})
