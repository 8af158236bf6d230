import { expect, it } from 'vitest'
import { dutiesOf } from '../../../src/model/duties.ts'
import type { PartyId, RoleId } from '../../../src/model/ids.ts'
import { makeProcess, makeStep, open, settled } from '../../support/make-process.ts'
import { makeRole } from '../../support/make-site.ts'

const responsibility = {
  ...makeStep('a').responsibility,
  accountable: open({ meanwhile: 'fk-roll' as RoleId }),
  responsible: [settled('af-roll' as RoleId)],
}
const process = makeProcess('start:fk -> a -> b:af -> end', { steps: { a: { responsibility } } })

it('gives a letter per role and step, also to who holds it meanwhile', () => {
  expect(
    dutiesOf([process]).map((duty) => [duty.step.id, duty.role, duty.letter, duty.status]),
  ).toEqual([
    ['a', 'fk-roll', 'A', 'open'],
    ['a', 'af-roll', 'R', 'stated'],
    ['b', 'af-roll', 'A', 'stated'],
  ])
})

it('shows the duties of one role, or of all roles of a party', () => {
  const role = 'af-roll' as RoleId
  expect(dutiesOf([process], { role }).map((duty) => duty.step.id)).toEqual(['a', 'b'])
  const roles = [makeRole('af-roll', 'af'), makeRole('fk-roll', 'fk')]
  const ofParty = dutiesOf([process], { party: 'fk' as PartyId }, roles)
  expect(ofParty.map((duty) => duty.role)).toEqual(['fk-roll'])
})
