import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('loop-has-exit', {
  valid: {
    'a loop with a way out': makeProcess('start -> a -> d? -ja-> end; d -nej x3-> a'),
  },
  invalid: {
    'a ring of steps without a way out': [
      makeProcess('start -> d? -ja-> end; d -nej-> a -> b -x2-> a'),
      { steps: ['a', 'b'] },
    ],
    'a step that leads only to itself': [makeProcess('start -> a -> a'), { steps: ['a'] }],
  },
})
