import { makeHandover, makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('handover-reaches-party', {
  valid: { 'a receiver of the next party': makeProcess('start:fk -> a => b:af -> end') },
  invalid: {
    'a receiver of another party': [
      makeProcess('start:fk -> a => b:af -> end', {
        flows: { 'a--b': { handover: makeHandover('fk-roll') } },
      }),
      {
        flow: 'a--b',
        receiver: 'fk-roll',
        receiverParty: 'fk',
        fromParty: 'fk',
        party: 'af',
        roles: ['af-roll'],
      },
    ],
  },
})
