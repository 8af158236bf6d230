import type { StepId } from '../../../../src/model/ids.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('previous-id-is-free', {
  valid: { 'an id that nothing has': previous({ a: ['gammal'] }) },
  invalid: {
    'the id of a step that exists': [
      previous({ a: ['b'] }),
      { step: 'a', previousId: 'b', takenBy: 'b' },
    ],
    'the same previous id at two steps': [
      previous({ a: ['gammal'], b: ['gammal'] }),
      { step: 'b', previousId: 'gammal', takenBy: 'a' },
    ],
  },
})

function previous(ids: Readonly<Record<string, readonly string[]>>) {
  const steps = Object.entries(ids).map(([id, previousIds]) => [
    id,
    { previousIds: previousIds as StepId[] },
  ])
  return makeProcess('start -> a -> b -> end', { steps: Object.fromEntries(steps) })
}
