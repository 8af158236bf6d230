import type { AnswerId, QuestionId, StepId } from '../../../../src/model/ids.ts'
import type { Condition } from '../../../../src/model/process.ts'
import { makeProcess, questionOf } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

const answered = (step: string, answer: string): Condition => [
  { question: questionOf(step), answers: [answer as AnswerId] },
]

testRule('split-has-ways', {
  valid: {
    'a decision with two ways': makeProcess('start -> d? -ja-> a -> end; d -nej-> end'),
    'a parallel split without conditions': makeProcess(
      'start -> p+>m -> a -> m -> end; p -> b -> m',
    ),
    'a decision that asks nothing of its own, and looks at earlier answers': makeProcess(
      'start -> c? -ja|nej-> d? -ja-> a -> end; c -vet-inte-> end; d -nej-> end',
      {
        steps: { d: { question: null } },
        flows: {
          'd--a': { condition: answered('c', 'ja') },
          'd--end': { condition: answered('c', 'nej') },
        },
      },
    ),
    'a decision that looks at an earlier answer too': makeProcess(
      'start -> c? -ja|nej-> d? -ja-> a -> end; c -vet-inte-> end; d -nej-> end',
      {
        flows: {
          'd--a': { condition: [...answered('c', 'ja'), ...answered('d', 'ja')] },
          'd--end': { condition: [...answered('c', 'nej'), ...answered('d', 'nej')] },
        },
      },
    ),
    'an end with two ways on, which is told of first': makeProcess(
      'start -> end -> a -> end2; end -> b -> end2',
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
    'a way without an answer, though another has one': [
      makeProcess('start -> d? -> a -> end; d -ja-> end'),
      { step: 'd', kind: 'no-condition', flows: ['d--a'] },
    ],
    'ways that all lack an answer, and not that they ask something else': [
      makeProcess('start -> d? -> a -> end; d -> end'),
      { kind: 'no-condition', flows: ['d--a'] },
      { kind: 'no-condition', flows: ['d--end'] },
    ],
    'a task with two ways, though they say from which end they lead': [
      makeProcess('start -> a -> b -> end; a -> end', {
        flows: { 'a--b': { fromEnd: 'ett' as StepId }, 'a--end': { fromEnd: 'annat' as StepId } },
      }),
      { step: 'a', kind: 'too-many' },
    ],
    'a decision whose ways answer another question': [
      makeProcess('start -> d? -ja-> a -> end; d -nej-> end', {
        steps: { d: { question: 'en-annan' as QuestionId } },
      }),
      { step: 'd', kind: 'asks-other', question: 'en-annan', flows: ['d--a', 'd--end'] },
    ],
  },
})
