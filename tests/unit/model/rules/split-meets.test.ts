import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('split-meets', {
  valid: {
    'a split whose ways meet': makeProcess('start -> p+>m -> a -> m -> end; p -> b -> m'),
  },
  invalid: {
    'a split that does not say where its ways meet': [
      makeProcess('start -> p+ -> a -> m -> end; p -> b -> m'),
      { step: 'p', meetsAt: null, flow: null },
    ],
    'a way that does not lead to the meeting': [
      makeProcess('start -> p+>m -> a -> m -> end; p -> b -> end2'),
      { step: 'p', meetsAt: 'm', flow: 'p--b' },
    ],
  },
})
