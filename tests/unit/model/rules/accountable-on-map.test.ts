import type { RoleId } from '../../../../src/model/ids.ts'
import { makeProcess, makeStep, open, settled } from '../../../support/make-process.ts'
import { makeRole, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

const byAf = { ...makeStep('a').responsibility, accountable: settled('af-roll' as RoleId) }

testRule('accountable-on-map', {
  valid: {
    'an accountable role of a party with a lane': makeProcess('start:fk -> a -> end'),
    'a start and an end that somebody without a lane answers for, since nothing of it is drawn':
      makeSite(
        makeProcess('start:fk -> a -> end', {
          steps: { start: { responsibility: byAf }, end: { responsibility: byAf } },
        }),
        { roles: [makeRole('fk-roll', 'fk'), makeRole('af-roll', 'af')] },
      ),
    'a step that nobody is accountable for yet': makeProcess('start:fk -> a -> end', {
      steps: { a: { responsibility: { ...byAf, accountable: open() } } },
    }),
  },
  invalid: {
    'an accountable role of a party without a lane': [
      makeSite(makeProcess('start:fk -> a -> end'), { roles: [makeRole('fk-roll', 'af')] }),
      { step: 'a', role: 'fk-roll', party: 'af', lanes: ['fk'] },
    ],
  },
})
