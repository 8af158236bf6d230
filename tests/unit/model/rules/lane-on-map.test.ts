import type { PartyId } from '../../../../src/model/ids.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('lane-on-map', {
  valid: { 'steps in the lanes of the process': makeProcess('start:fk -> end') },
  invalid: {
    'a step in a lane that the map lacks': [
      makeProcess('start:fk -> a:af -> end:fk', { process: { lanes: ['fk' as PartyId] } }),
      { step: 'a', lane: 'af', lanes: ['fk'] },
    ],
  },
})
