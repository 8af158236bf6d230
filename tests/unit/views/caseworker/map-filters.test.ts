import { expect, test } from 'vitest'
import type { PartyId, PhaseId, RoleId } from '../../../../src/model/ids.ts'
import type { Role } from '../../../../src/model/party.ts'
import {
  dimmedSteps,
  NO_FILTERS,
  readFilters,
  writeFilters,
} from '../../../../src/views/caseworker/map-filters.ts'
import { makeProcess } from '../../../support/make-process.ts'

const process = makeProcess('start -> a:fk@ett -> b:af@tva -> c:fk@tva -> end')
const roles = ['fk', 'af'].map(
  (party) => ({ id: `${party}-roll` as RoleId, party: party as PartyId, name: party }) as Role,
)
const dimmed = (filters: Partial<typeof NO_FILTERS>) =>
  [...dimmedSteps(process, { ...NO_FILTERS, ...filters }, roles)].map(String)

test('dims nothing without a filter', () => {
  expect(dimmed({})).toEqual([])
})

test('dims the steps in which a role has nothing to do', () => {
  const left = dimmed({ role: 'af-roll' as RoleId })
  expect(left).toContain('a')
  expect(left).not.toContain('b')
})

test('keeps a phase, and both filters at once', () => {
  expect(dimmed({ phase: 'tva' as PhaseId })).toContain('a')
  expect(dimmed({ phase: 'tva' as PhaseId, party: 'fk' as PartyId })).toContain('b')
})

test('the address holds the filters, and gives them back', () => {
  const filters = {
    role: 'fk-roll' as RoleId,
    party: 'af' as PartyId,
    phase: 'tva' as PhaseId,
    onlyAccountable: true,
  }
  const address = writeFilters(filters)
  expect(address).toBe('?roll=fk-roll&part=af&fas=tva&ansvar=1')
  expect(readFilters(new URLSearchParams(address), process, roles)).toEqual(filters)
})

test('an address with ids that the map lacks filters nothing', () => {
  const search = new URLSearchParams('?roll=x&part=__proto__&fas=y&ansvar=1')
  expect(readFilters(search, process, roles)).toEqual(NO_FILTERS)
})
