import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('can-reach-end', {
  valid: { 'a process where every step leads on': makeProcess('start -> a -> end') },
  invalid: {
    'a step that leaves the person standing': [
      makeProcess('start -> d? -ja-> a -> end; d -nej-> b'),
      { step: 'b', name: 'Steg b' },
    ],
  },
})
