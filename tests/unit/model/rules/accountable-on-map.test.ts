import { makeProcess } from '../../../support/make-process.ts'
import { makeRole, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('accountable-on-map', {
  valid: { 'an accountable role of a party with a lane': makeProcess('start:fk -> a -> end') },
  invalid: {
    'an accountable role of a party without a lane': [
      makeSite(makeProcess('start:fk -> a -> end'), { roles: [makeRole('fk-roll', 'af')] }),
      { step: 'a', role: 'fk-roll', party: 'af', lanes: ['fk'] },
    ],
  },
})
