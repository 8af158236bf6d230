import type { Process, Step } from '../../../../src/model/process.ts'
import { aReview, makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

const citizen = { name: 'Min väg', summary: 'Kort.', review: aReview }

testRule('end-has-citizen-words', {
  valid: {
    'an end with words for the citizen': ending({ citizenName: 'Du är klar' }, citizen),
    'an end that no citizen reads of': ending({}, null),
  },
  invalid: {
    'an end with the caseworkers’ name only': [
      ending({ name: 'Avsluta ärendet' }, citizen),
      { step: 'end', name: 'Avsluta ärendet' },
    ],
  },
})

function ending(end: Partial<Step>, path: Process['citizen']) {
  return makeProcess('start -> a -> end', { process: { citizen: path }, steps: { end } })
}
