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
    'a split whose ways should meet at a step that is not there': [
      makeProcess('start -> p+>x -> a -> m -> end; p -> b -> m'),
      { step: 'p', meetsAt: 'x', flow: null },
    ],
    'a way that does not lead to the meeting': [
      makeProcess('start -> p+>m -> a -> m -> end; p -> b -> end2'),
      { step: 'p', meetsAt: 'm', flow: 'p--b' },
    ],
    'a way that comes to the meeting only by going through the split again': [
      makeProcess('start -> p+>a -> a -> d? -ja-> end; p -> b -> d; d -nej x3-> p'),
      { step: 'p', meetsAt: 'a', flow: 'p--b' },
    ],
  },
})
