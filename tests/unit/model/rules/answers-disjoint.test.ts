import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('answers-disjoint', {
  valid: {
    'a decision where each answer leads one way': makeProcess(
      'start -> d? -ja-> a -> end; d -nej-> end',
    ),
    'one or more ways for an answer of an inclusive split': makeProcess(
      'start -> i*>m -ja-> a -> m -> end; i -ja|nej-> b -> m',
    ),
    'a way without an answer, which is told of first': makeProcess(
      'start -> d? -ja-> a -> end; d -ja-> b -> end; d -> end',
    ),
  },
  invalid: {
    'an answer that leads two ways': [
      makeProcess('start -> d? -ja-> a -> end; d -ja|nej-> end'),
      {
        step: 'd',
        answers: [{ question: 'fraga-d', answers: ['ja'] }],
        flows: ['d--a', 'd--end'],
        targets: ['a', 'end'],
      },
    ],
    'only the ways that the answer leads': [
      makeProcess('start -> d? -ja-> a -> end; d -nej-> b -> end; d -ja|vet-inte-> end'),
      { flows: ['d--a', 'd--end'], targets: ['a', 'end'] },
    ],
  },
})
