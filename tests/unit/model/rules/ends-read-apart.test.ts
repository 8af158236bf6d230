import type { AnswerId } from '../../../../src/model/ids.ts'
import type { Process, Step } from '../../../../src/model/process.ts'
import { aReview, makeProcess } from '../../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

const citizen = { name: 'Min väg', summary: 'Kort.', review: aReview }
const question = makeQuestion('form', 'ja', 'nej')
const inForm = (answer: string) => ({
  appliesWhen: [{ question: question.id, answers: [answer as AnswerId] }],
})

testRule('ends-read-apart', {
  valid: {
    'ends with words of their own': ending('Du är klar', 'Du väntar'),
    'ends without words for the citizen': ending(null, null),
    'ends that no citizen reads of': ending('Du är klar', 'Du är klar', { citizen: null }),
    'a step that tells the citizen what an end does': ending('Du är klar', 'Du väntar', {}, [], {
      citizenName: 'Du är klar',
    }),
    'ends of different forms of the process': makeSite(
      ending(
        'Du är klar',
        'Du är klar',
        { variants: [{ question: question.id, name: 'Form', otherwise: null }] },
        [inForm('ja'), inForm('nej')],
      ),
      { questions: [question] },
    ),
  },
  invalid: {
    'two ends in the same words': [
      ending('Du är klar', 'Du är klar'),
      { step: 'avbrutet', first: 'klar', words: 'Du är klar' },
    ],
    'words that differ by a capital or a full stop only': [
      ending('Du är klar.', 'du är  Klar'),
      { step: 'avbrutet', first: 'klar', words: 'du är  Klar' },
    ],
  },
})

function ending(
  klar: string | null,
  avbrutet: string | null,
  process: Partial<Process> = {},
  [one, other]: readonly Partial<Step>[] = [],
  a: Partial<Step> = {},
) {
  return makeProcess('start -> a? -ja-> klar(end); a -nej-> avbrutet(end)', {
    process: { citizen, ...process },
    steps: {
      a,
      klar: { citizenName: klar, ...one },
      avbrutet: { citizenName: avbrutet, ...other },
    },
  })
}
