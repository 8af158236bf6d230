import type { RoleId } from '../../../../src/model/ids.ts'
import type { Responsibility } from '../../../../src/model/responsibility.ts'
import { makeProcess, makeStep, settled } from '../../../support/make-process.ts'
import { makeRole, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('station-answers', {
  valid: {
    'a station whose accountable role citizens know': makeSite(own()),
    'a station of the individual that someone attends': makeSite(
      makeProcess('start:individ -> a -> b:fk -> end', {
        steps: {
          a: { station: { kind: 'own' }, responsibility: attendedBy('individ-roll', 'fk-roll') },
        },
      }),
    ),
    'a step without a station, whoever is accountable': makeSite(
      makeProcess('start:fk -> a -> end'),
      { roles: [makeRole('fk-roll', 'fk', { citizen: null })] },
    ),
    'a start and an end, where nobody is met': makeSite(
      makeProcess('start:fk -> a -> end', {
        steps: { start: { station: { kind: 'own' } }, end: { station: { kind: 'own' } } },
      }),
    ),
  },
  invalid: {
    'a role that has no name and channel for citizens': [
      makeSite(own(), { roles: [makeRole('fk-roll', 'fk', { citizen: null })] }),
      { step: 'a', missing: 'accountable', role: 'fk-roll' },
    ],
    'a station of the individual with nobody to contact': [
      makeSite(
        makeProcess('start:individ -> a -> end', { steps: { a: { station: { kind: 'own' } } } }),
      ),
      { step: 'a', missing: 'contact', role: 'individ-roll' },
    ],
  },
})

function own() {
  return makeProcess('start:fk -> a -> end', { steps: { a: { station: { kind: 'own' } } } })
}

function attendedBy(accountable: string, attends: string): Responsibility {
  const { responsibility } = makeStep('a')
  return {
    ...responsibility,
    accountable: settled(accountable as RoleId),
    attends: [settled(attends as RoleId)],
  }
}
