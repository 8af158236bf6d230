import type { PartyId, RoleId } from '../../../../src/model/ids.ts'
import type { Claim } from '../../../../src/model/provenance.ts'
import { makeProcess, makeStep, open, roleOfLane } from '../../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

const form = makeQuestion('form', 'ja', 'nej')

testRule('one-accountable', {
  valid: {
    'a role, also on a wait': makeProcess('start -> a(wait) -> end'),
    'an open question with a role meanwhile': accountable(open({ meanwhile: roleOfLane('fk') })),
    'an open question with someone who decides': accountable(
      open({ decidedBy: ['fk' as PartyId] }),
    ),
  },
  invalid: {
    'a step that nobody has and nobody decides on': [accountable(open()), { step: 'a', form: [] }],
    'the same in every form of a process, since it is the value that names nobody': [
      makeSite(
        {
          ...accountable(open()),
          variants: [{ question: form.id, name: 'Form', otherwise: null }],
        },
        { questions: [form] },
      ),
      { step: 'a', form: [] },
    ],
  },
})

function accountable(claim: Claim<RoleId>) {
  const { responsibility } = makeStep('a')
  return makeProcess('start -> a -> end', {
    steps: { a: { responsibility: { ...responsibility, accountable: claim } } },
  })
}
