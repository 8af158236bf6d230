import type { Step } from '../../../../src/model/process.ts'
import { makeCitizenText, makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('station-has-text', {
  valid: {
    'a station with its text': stations({ station: { kind: 'own' }, citizen: makeCitizenText() }),
  },
  invalid: {
    'a station without a text': [
      stations({ station: { kind: 'own' } }),
      { step: 'a', kind: 'missing' },
    ],
    'a text without a station': [
      stations({ citizen: makeCitizenText() }),
      { step: 'a', kind: 'unused' },
    ],
  },
})

function stations(a: Partial<Step>) {
  return makeProcess('start -> a -> end', { steps: { a } })
}
