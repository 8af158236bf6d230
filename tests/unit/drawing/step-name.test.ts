import { expect, test } from 'vitest'
import { stepName } from '../../../src/drawing/step-name.ts'
import { i18n } from '../../../src/i18n/index.ts'
import type { RoleId, StepId } from '../../../src/model/ids.ts'
import type { MapProcess } from '../../../src/model/map-process.ts'
import type { Claim } from '../../../src/model/provenance.ts'
import { makeProcess, makeStep, settled } from '../../support/make-process.ts'
import { makeParty, makeRole } from '../../support/make-site.ts'

const { responsibility } = makeStep('a')
const parties = [makeParty('fk')]
const roles = [makeRole('fk-roll', 'fk'), makeRole('af-roll', 'af')]
const accountable = (claim: Claim<RoleId>) => ({
  responsibility: { ...responsibility, accountable: claim },
})
const nameOf = (process: MapProcess, id: string) => {
  const step = process.steps.find((one) => one.id === id)
  return step && stepName(i18n.t, step, { process, parties, roles })
}
const inOne = { ...settled('fk-roll' as RoleId), formName: 'Utan SGI' }

test('a step is called by its name, kind, certainty, party and who is accountable', () => {
  const process = makeProcess('start -> a:fk -> end', { steps: { a: { status: 'inferred' } } })
  expect(nameOf(process, 'a')).toBe(
    'Steg a, aktivitet, härledd, Parten fk, ansvarig: Rollen fk-roll',
  )
  expect(nameOf(process, 'end')).toBe('Steg end, slut, Parten fk')
})

test('R-91: the accountable role of every form of the process is in the name, each with its form', () => {
  const other: Claim<RoleId> = {
    ...settled('af-roll' as RoleId),
    status: 'inferred',
    formName: 'Med SGI',
  }
  const process = makeProcess('start -> a:fk -> end', {
    steps: { a: accountable({ ...inOne, otherForms: [other] }) },
  })
  expect(nameOf(process, 'a')).toBe(
    'Steg a, aktivitet, Parten fk, ansvarig: Rollen fk-roll (utan SGI), Rollen af-roll (härledd, med SGI)',
  )
})

test('R-91: who is accountable in one form is told when nobody has agreed on it in another', () => {
  const open: Claim<RoleId> = {
    kind: 'open',
    practices: null,
    decidedBy: [],
    meanwhile: null,
    citations: [],
    formName: 'Med SGI',
  }
  const process = makeProcess('start -> a:fk -> end', {
    steps: { a: accountable({ ...inOne, otherForms: [open] }) },
  })
  expect(nameOf(process, 'a')).toContain(
    'ansvarig: Rollen fk-roll (utan SGI), Öppen fråga (med SGI)',
  )
})

test('R-91: a step that not all forms of the process have says which have it', () => {
  const process = makeProcess('start -> a:fk -> end')
  expect(nameOf({ ...process, onlyIn: { ['a' as StepId]: 'Med SGI' } }, 'a')).toBe(
    'Steg a, aktivitet, med SGI, Parten fk, ansvarig: Rollen fk-roll',
  )
})
