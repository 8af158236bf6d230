import { expect, it } from 'vitest'
import type { StepId } from '../../../../src/model/ids.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { findingsOf, testRule } from '../../../support/rule-tester.ts'

/** Three times round, then on to a step. */
const then = (afterwards: string) =>
  makeProcess('start -> a -> b -> d? -ja-> end; d -nej x3-> a; c -> a; start -> c', {
    flows: { 'd--a': { limit: { times: 3, afterwards: afterwards as StepId } } },
  })

testRule('loop-has-limit', {
  valid: {
    'a loop with a limit on its way back': makeProcess('start -> a -> d? -ja-> end; d -nej x3-> a'),
    'a loop with a limit on its way forward': makeProcess(
      'start -> a -x3-> d? -ja-> end; d -nej-> a',
    ),
    'a limit after which one comes to an end': then('end'),
    'a limit after which one is helped by somebody else before one comes back': then('c'),
    'a limit on a way that does not lead back': makeProcess('start -> a -> end', {
      flows: { 'start--a': { limit: { times: 3, afterwards: 'a' as StepId } } },
    }),
  },
  invalid: {
    'a loop that may go round for ever, with one round of it': [
      makeProcess('start -> a -> b -> d? -ja-> end; d -nej-> a'),
      { flow: 'd--a', from: 'd', to: 'a', steps: ['a', 'b', 'd'], afterwards: null },
    ],
    'a limit after which one begins the same round again': [
      then('a'),
      { flow: 'd--a', from: 'd', to: 'a', steps: ['a', 'b', 'd'], afterwards: 'a' },
    ],
    'a limit after which one is on the same round again': [
      then('b'),
      { steps: ['a', 'b', 'd'], afterwards: 'b' },
    ],
  },
})

it('shows the way into the round, once around it, and where one goes on then', () => {
  const process = then('b')
  const [found] = findingsOf('loop-has-limit', process)
  expect(found?.subject).toBe(process.flows.find(({ id }) => id === 'd--a'))
  expect(found?.counterexample).toMatchObject({
    steps: ['start', 'a', 'b', 'd', 'b'],
    flows: ['start--a', 'a--b', 'b--d'],
  })
})
