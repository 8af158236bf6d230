import { expect, test } from 'vitest'
import type { PartyId, RoleId } from '../../../../src/model/ids.ts'
import type { Role } from '../../../../src/model/party.ts'
import { lostChoices } from '../../../../src/views/caseworker/tools/lost-choices.ts'
import { makeProcess } from '../../../support/make-process.ts'

const process = makeProcess('start -> a:fk@ett -> b:af@tva -> end')
const roles = [{ id: 'fk-roll' as RoleId, party: 'fk' as PartyId, name: 'fk' } as Role]
const lost = (search: string, hash = '') => lostChoices(search, hash, process, roles)

test('a link whose choices and place the map has is understood, and so is one that asks for nothing', () => {
  expect(lost('')).toBeNull()
  expect(lost('?roll=fk-roll&fas=ett&part=af', '#steg-a')).toBeNull()
  expect(lost('?roll=&utm=x', '#om')).toBeNull()
})

test('a link is told apart by whether all that it chose is gone, or some', () => {
  for (const search of ['?roll=foo', '?part=foo', '?fas=foo', '?form=foo'])
    expect(lost(search), search).toBe('lostAll')
  expect(lost('?roll=foo&fas=ett')).toBe('lostSome')
})

test('a link to a step or a phase that is no more is told so', () => {
  expect(lost('', '#steg-foo')).toBe('lostPlace')
  expect(lost('?fas=ett', '#fas-foo')).toBe('lostPlace')
  expect(lost('', '#steg-%E0%A4%A')).toBe('lostPlace')
})
