import type { StepId } from '../../../../src/model/ids.ts'
import type { Station } from '../../../../src/model/process.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('told-at-has-station', {
  valid: {
    'a step told at a station': makeProcess('start -> a -> b -> end', {
      steps: { a: { station: { kind: 'own' } }, b: { station: toldAt('a') } },
    }),
  },
  invalid: {
    'a step told where there is no station': [
      makeProcess('start -> a -> b -> c -> end', {
        steps: { a: { station: { kind: 'own' } }, b: { station: toldAt('c') } },
      }),
      { step: 'b', toldAt: 'c', stations: ['a'] },
    ],
  },
})

function toldAt(step: string): Station {
  return { kind: 'told-at', step: step as StepId }
}
