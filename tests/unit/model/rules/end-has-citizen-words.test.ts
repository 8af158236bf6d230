import { expect, it } from 'vitest'
import type { Process, Step } from '../../../../src/model/process.ts'
import { aReview, makeProcess } from '../../../support/make-process.ts'
import { findingsOf, testRule } from '../../../support/rule-tester.ts'

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

it('points at the name that the end has', () => {
  const [found] = findingsOf('end-has-citizen-words', ending({}, citizen))
  expect(found?.field).toBe('name')
})

function ending(end: Partial<Step>, path: Process['citizen']) {
  return makeProcess('start -> a -> end', { process: { citizen: path }, steps: { end } })
}
