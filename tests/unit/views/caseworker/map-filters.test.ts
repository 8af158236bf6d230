import { describe, expect, test } from 'vitest'
import { addressOf } from '../../../../src/model/addresses.ts'
import type {
  AnswerId,
  PartyId,
  PhaseId,
  QuestionId,
  RoleId,
  StepId,
} from '../../../../src/model/ids.ts'
import { inForm } from '../../../../src/model/in-form.ts'
import { mapOf } from '../../../../src/model/map-process.ts'
import type { Role } from '../../../../src/model/party.ts'
import type { Claim } from '../../../../src/model/provenance.ts'
import {
  dimmedParts,
  liftedSteps,
  NO_FILTERS,
  readFilters,
  rolesOf,
  writeFilters,
} from '../../../../src/views/caseworker/map-filters.ts'
import { makeProcess, makeStep, settled } from '../../../support/make-process.ts'
import { makeQuestion } from '../../../support/make-site.ts'

const process = makeProcess('start -> a:fk@ett -> b:af@tva -> c:fk@tva -> end')
const roles = ['fk', 'af'].map(
  (party) => ({ id: `${party}-roll` as RoleId, party: party as PartyId, name: party }) as Role,
)
const dimmed = (filters: Partial<typeof NO_FILTERS>) =>
  [...dimmedParts(process, { ...NO_FILTERS, ...filters }, roles)].map(String)

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
    form: null,
    layer: 'glapp' as const,
    onlyAccountable: true,
  }
  const address = writeFilters(filters)
  expect(address).toBe('?roll=fk-roll&part=af&fas=tva&lager=glapp&ansvar=1')
  expect(readFilters(new URLSearchParams(address), process, roles)).toEqual(filters)
})

test('the address holds a way, step by step, and gives it back', () => {
  const filters = { ...NO_FILTERS, layer: 'vag.start.b' as const }
  expect(writeFilters(filters)).toBe('?lager=vag.start.b')
  expect(readFilters(new URLSearchParams('?lager=vag.start.b'), process, roles)).toEqual(filters)
  const [to] = addressOf
    .way(process.id, ['start', 'b'] as StepId[])
    .split('?')
    .reverse()
  expect(readFilters(new URLSearchParams(to), process, roles)).toEqual(filters)
})

test('an address with ids that the map lacks filters nothing', () => {
  const search = new URLSearchParams('?roll=x&part=__proto__&fas=y&form=ja&lager=z&ansvar=1')
  expect(readFilters(search, process, roles)).toEqual(NO_FILTERS)
})

describe('a process with several forms', () => {
  const when = (answer: string) => ({
    appliesWhen: [{ question: 'sgi' as QuestionId, answers: [answer as AnswerId] }],
  })
  const role = (id: string, answer: string): Claim<RoleId> => ({
    ...settled(id as RoleId),
    ...when(answer),
  })
  const { responsibility } = makeStep('a')
  const accountable = { ...role('fk-roll', 'nej'), otherForms: [role('af-roll', 'ja')] }
  const inForms = mapOf(
    makeProcess('start:fk -> a:fk -> b:fk -> end; a -> end', {
      process: {
        variants: [{ question: 'sgi' as QuestionId, name: 'Med SGI', otherwise: 'Utan SGI' }],
      },
      steps: { a: { responsibility: { ...responsibility, accountable } }, b: when('ja') },
      flows: { 'a--b': when('ja'), 'a--end': when('nej') },
    }),
    [makeQuestion('sgi', 'ja', 'nej')],
  )
  const left = (filters: Partial<typeof NO_FILTERS>) =>
    [...dimmedParts(inForms, { ...NO_FILTERS, ...filters }, roles)].map(String)
  const af = 'af-roll' as RoleId

  test('dims the steps and the flows that the chosen form lacks', () => {
    expect(left({ form: 'nej' })).toEqual(['b', 'a--b', 'b--end'])
    expect(left({ form: 'ja' })).toEqual(['a--end'])
    expect(left({})).toEqual([])
  })

  test('finds the role of every form, and with a form chosen only those of that form', () => {
    expect(rolesOf(inForms, roles).map(({ id }) => id)).toEqual(['fk-roll', 'af-roll'])
    expect(left({ role: af })).not.toContain('a')
    expect(left({ role: af, onlyAccountable: true })).not.toContain('a')
    expect(left({ role: af, form: 'ja', onlyAccountable: true })).not.toContain('a')
    expect(left({ role: af, form: 'nej' })).toContain('a')
  })

  const lifted = (filters: Partial<typeof NO_FILTERS>) => {
    const all = { ...NO_FILTERS, ...filters }
    const left = dimmedParts(inForms, all, roles)
    return [...liftedSteps(inForm(inForms, all.form), all, left)].map(String)
  }

  test('leads through the steps that differ in a form, when that is all that is chosen', () => {
    expect(lifted({ form: 'ja' })).toEqual(['a', 'b'])
    expect(lifted({ form: 'nej' })).toEqual(['a'])
  })

  test('leads through the steps of a role or a phase in the form, when they are chosen too', () => {
    expect(lifted({ form: 'ja', role: 'fk-roll' as RoleId })).toEqual(['b'])
    expect(lifted({ form: 'nej', role: 'fk-roll' as RoleId })).toEqual(['a'])
    expect(lifted({ role: af })).toEqual(['a'])
  })

  test('has its form in the address, and leaves out one that it lacks', () => {
    const address = writeFilters({ ...NO_FILTERS, form: 'nej' })
    expect(address).toBe('?form=nej')
    expect(readFilters(new URLSearchParams(address), inForms, roles).form).toBe('nej')
    for (const unknown of ['', 'kanske', 'toString', '__proto__']) {
      const search = new URLSearchParams({ form: unknown })
      expect(readFilters(search, inForms, roles)).toEqual(NO_FILTERS)
    }
  })
})
