import { makeHandover, makeProcess, open } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('handover-complete', {
  valid: {
    'a flow inside one party': makeProcess('start:fk -> a -> b -> end'),
    'a flow to and from the individual': makeProcess('start:fk -> a -> b:individ -> c:af -> end'),
    'a flow between parties that says all five': makeProcess('start:fk -> a => b:af -> end'),
    'an open question in a handover': makeProcess('start:fk -> a => b:af -> end', {
      flows: { 'a--b': { handover: makeHandover('af-roll', { by: open() }) } },
    }),
  },
  invalid: {
    'a flow between parties without a handover': [
      makeProcess('start:fk -> a -> b:af -> end'),
      {
        flow: 'a--b',
        fromParty: 'fk',
        toParty: 'af',
        missing: ['what', 'channel', 'receiver', 'by', 'ifNoAnswer'],
        hasHandover: false,
      },
    ],
    'a handover that does not say what happens if nobody answers': [
      makeProcess('start:fk -> a => b:af -> end', {
        flows: { 'a--b': { handover: makeHandover('af-roll', { ifNoAnswer: null, what: [] }) } },
      }),
      { missing: ['what', 'ifNoAnswer'], hasHandover: true },
    ],
  },
})
