import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('all-reachable', {
  valid: {
    'steps on both ways of a decision': makeProcess('start -> d? -ja-> a -> end; d -nej-> end'),
  },
  invalid: {
    'a step that nothing leads to, and the step after it': [
      makeProcess('start -> a -> end; b -> c -> end'),
      { step: 'b', comesFrom: [] },
      { step: 'c', comesFrom: ['b'] },
    ],
  },
})
