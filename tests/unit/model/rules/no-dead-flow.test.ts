import type { AnswerId } from '../../../../src/model/ids.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('no-dead-flow', {
  valid: { 'flows that some form has': formed(['ja']) },
  invalid: {
    'a flow that no form has': [formed(['kanske']), { flow: 'a--end', kind: 'never-applies' }],
  },
})

function formed(answers: readonly string[]) {
  const question = makeQuestion('form', 'ja', 'nej')
  const appliesWhen = [{ question: question.id, answers: answers as AnswerId[] }]
  const process = makeProcess('start -> a -> end', {
    process: { variants: [{ question: question.id, name: 'Form', otherwise: null }] },
    flows: { 'a--end': { appliesWhen } },
  })
  return makeSite(process, { questions: [question] })
}
