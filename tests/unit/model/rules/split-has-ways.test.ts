import type { QuestionId } from '../../../../src/model/ids.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('split-has-ways', {
  valid: {
    'a decision with two ways': makeProcess('start -> d? -ja-> a -> end; d -nej-> end'),
    'a parallel split without conditions': makeProcess(
      'start -> p+>m -> a -> m -> end; p -> b -> m',
    ),
  },
  invalid: {
    'a decision with one way': [
      makeProcess('start -> d? -ja-> end'),
      { step: 'd', kind: 'too-few', flows: ['d--end'] },
    ],
    'a task with two ways': [
      makeProcess('start -> a -> b -> end; a -> end'),
      { step: 'a', stepKind: 'task', kind: 'too-many', flows: ['a--b', 'a--end'] },
    ],
    'a way of a decision that says for no answer': [
      makeProcess('start -> d? -ja-> a -> end; d -> end'),
      { step: 'd', kind: 'no-condition', flows: ['d--end'] },
    ],
    'a decision whose ways answer another question': [
      makeProcess('start -> d? -ja-> a -> end; d -nej-> end', {
        steps: { d: { question: 'en-annan' as QuestionId } },
      }),
      { step: 'd', kind: 'asks-other', question: 'en-annan', flows: ['d--a', 'd--end'] },
    ],
  },
})
