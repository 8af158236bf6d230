import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('all-reachable', {
  valid: {
    'steps on both ways of a decision': makeProcess('start -> d? -ja-> a -> end; d -nej-> end'),
    'a process without a start, which is told of first': makeProcess('a -> b -> end'),
  },
  invalid: {
    'a step that nothing leads to, told once for all that comes after it': [
      makeProcess('start -> a -> end; b -> c -> d -> end'),
      { step: 'b', behind: ['c', 'd'] },
    ],
    'two steps that nothing leads to, and one that both lead to': [
      makeProcess('start -> a -> end; b -> d -> end; c -> d'),
      { step: 'b', behind: ['d'] },
      { step: 'c', behind: ['d'] },
    ],
    'a ring that no way leads into': [
      makeProcess('start -> a -> end; b -> c -> d? -ja-> b; d -nej-> end'),
      { step: 'b', behind: ['c', 'd'] },
    ],
  },
})
