import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('start-comes-first', {
  valid: { 'a start that nothing leads to': makeProcess('start -> a -> end') },
  invalid: {
    'a way back to the start': [
      makeProcess('start -> a? -ja-> end; a -nej x2-> start'),
      { flow: 'a--start', from: 'a', start: 'start' },
    ],
  },
})
