import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('loop-has-limit', {
  valid: {
    'a loop with a limit on its way back': makeProcess('start -> a -> d? -ja-> end; d -nej x3-> a'),
    'a loop with a limit on its way forward': makeProcess(
      'start -> a -x3-> d? -ja-> end; d -nej-> a',
    ),
  },
  invalid: {
    'a loop that may go round for ever, with one round of it': [
      makeProcess('start -> a -> b -> d? -ja-> end; d -nej-> a'),
      { flow: 'd--a', from: 'd', to: 'a', steps: ['a', 'b', 'd'] },
    ],
  },
})
