import { expect, it } from 'vitest'
import type { AnswerId, QuestionId, StepId } from '../../../../src/model/ids.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { findingsOf, testRule } from '../../../support/rule-tester.ts'

const only = (question: string, answer: string) => [
  { question: question as QuestionId, answers: [answer as AnswerId] },
]
const upTo = (afterwards: string) => ({
  limit: { times: 3, afterwards: afterwards as StepId },
})

/** Who has said no goes back and forth between the two offices; who said yes is let go. */
const backAndForth = makeProcess(
  'start -> d?:fk -ja-> a -> b:af -> c?:af -ut-> end; c -runt x3-> a; d -nej-> a',
  {
    flows: {
      'c--end': { condition: only('fraga-d', 'ja') },
      'c--a': { condition: only('fraga-d', 'nej') },
    },
  },
)

testRule('loop-has-exit', {
  valid: {
    'a loop with a way out': makeProcess('start -> a -> d? -ja-> end; d -nej x3-> a'),
    'a ring that one leaves when one has gone round as often as one may': makeProcess(
      'start -> a -> b -x3-> a; start -> end',
      { flows: { 'b--a': upTo('end') } },
    ),
  },
  invalid: {
    'a ring of steps without a way out, and not the loop from which one comes to it': [
      makeProcess('start -> d? -ja-> end; d -nej x2-> d; d -vet-inte-> a -> b -x2-> a'),
      { steps: ['a', 'b'], exit: 'none' },
    ],
    'a step that leads only to itself': [makeProcess('start -> a -> a'), { steps: ['a'] }],
    'the steps in the order they are gone, whatever the order of the files': [
      makeProcess('start -> a -> c; b -x2-> a; c -> b'),
      { steps: ['a', 'c', 'b'] },
    ],
    'a ring between two parties, with both': [
      makeProcess('start -> a:fk -> b:af -x2-> a'),
      { steps: ['a', 'b'], parties: ['fk', 'af'] },
    ],
    'a ring that one comes back to when one has gone round as often as one may': [
      makeProcess('start -> a -> b -x3-> a; c -> a; start -> end', {
        flows: { 'b--a': upTo('c') },
      }),
      { steps: ['a', 'b', 'c'], exit: 'none' },
    ],
    'who goes round though there is a way out for others, and only where they go': [
      backAndForth,
      { steps: ['a', 'b', 'c'], parties: ['fk', 'af'], exit: 'closed' },
    ],
  },
})

it('shows the way of somebody whose answers never open the way out', () => {
  const [found] = findingsOf('loop-has-exit', backAndForth)
  expect(found?.subject).toBe(backAndForth.steps.find(({ id }) => id === 'a'))
  expect(found?.counterexample).toEqual({
    process: 'process',
    steps: ['start', 'd', 'a'],
    flows: ['start--d', 'd--a'],
    answers: only('fraga-d', 'nej'),
  })
})
