import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('end-has-no-way-on', {
  valid: { 'an end that leads nowhere': makeProcess('start -> end') },
  invalid: {
    'a flow out of an end': [
      makeProcess('start -> end -> a -> end2'),
      { end: 'end', flow: 'end--a', to: 'a' },
    ],
  },
})
