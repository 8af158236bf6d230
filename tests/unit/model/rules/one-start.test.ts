import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('one-start', {
  valid: { 'a process with one start': makeProcess('start -> a -> end') },
  invalid: {
    'a process without a start': [makeProcess('a -> end'), { process: 'process', starts: [] }],
    'two starts': [
      makeProcess('start -> a -> end; start2(start) -> a'),
      { process: 'process', starts: ['start', 'start2'] },
    ],
  },
})
