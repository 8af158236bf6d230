import { describe, expect, test } from 'vitest'
import type { PartyId, PhaseId, ProcessId, RoleId } from '../../../../src/model/ids.ts'
import { dutyPage } from '../../../../src/model/pages/duty-page.ts'
import type { Process, StepKind } from '../../../../src/model/process.ts'
import type { Site } from '../../../../src/model/site.ts'
import { wordsOfHash } from '../../../../src/search/typed-words.ts'
import {
  type DutyFilters,
  type DutySite,
  NO_FILTERS,
  readFilters,
  tablesOf,
  writeFilters,
} from '../../../../src/views/responsibility/duty-filters.ts'
import { makeProcess, makeStep, settled } from '../../../support/make-process.ts'
import { makeConsent, makeDocument, makeRole, makeSite } from '../../../support/make-site.ts'

const process = makeProcess('start -> tala:soc@upptacka -> plan:fk@planera -> end', {
  process: { lanes: ['soc' as PartyId, 'fk' as PartyId] },
  steps: {
    tala: { name: 'Tala med personen' },
    plan: {
      name: 'Gör en plan',
      responsibility: {
        ...makeStep('plan').responsibility,
        responsible: [settled('soc-roll' as RoleId), settled('soc-roll' as RoleId)],
      },
    },
  },
})
const intyg = makeDocument('lakarintyg', {
  name: 'Läkarintyg',
  formNumber: '7804',
  synonyms: ['sjukintyg', 'medicinskt underlag'],
})
const delning = makeConsent('delning', { name: 'Samtycke till delning' })
const other: Process = { ...process, id: 'annan' as ProcessId, name: 'Den andra' }
const made = makeSite([process, other], {
  roles: [
    makeRole('fk-roll', 'fk'),
    makeRole('soc-roll', 'soc', { synonyms: ['socialhandläggare'] }),
    makeRole('utan-steg', 'fk'),
  ],
  documents: [intyg],
  consents: [delning],
})
const kindName = (kind: StepKind) => (kind === 'meeting' ? 'möte' : 'aktivitet')
const dutySite = (of: Site): DutySite => ({ ...dutyPage(of), parties: of.parties, kindName })
const site = dutySite(made)

const shown = (filters: Partial<DutyFilters>) =>
  tablesOf(site, { ...NO_FILTERS, ...filters }).map((table) => ({
    process: table.process.id,
    roles: table.roles.map(({ id }) => id),
    steps: table.phases.flatMap(({ steps }) => steps.map(({ step }) => step.id)),
  }))

describe('the tables', () => {
  test('R-22: every step of every process, with the roles that have a part, in the order of the lanes', () => {
    expect(shown({})).toEqual([
      { process: 'process', roles: ['soc-roll', 'fk-roll'], steps: ['tala', 'plan'] },
      { process: 'annan', roles: ['soc-roll', 'fk-roll'], steps: ['tala', 'plan'] },
    ])
  })

  test('count a duty once that content says twice', () => {
    const rows = tablesOf(site, NO_FILTERS)[0]?.phases.flatMap(({ steps }) => steps)
    expect(rows?.[1]?.duties.map(({ role, letter }) => `${role} ${letter}`)).toEqual([
      'fk-roll A',
      'soc-roll R',
    ])
  })

  test('by map and phase leave the others out', () => {
    expect(shown({ process: 'annan' as ProcessId, phase: 'planera' as PhaseId })).toEqual([
      { process: 'annan', roles: ['soc-roll', 'fk-roll'], steps: ['plan'] },
    ])
  })

  test('by role and by party hold its own duties only', () => {
    const first = [{ process: 'process', roles: ['fk-roll'], steps: ['plan'] }]
    expect(shown({ role: 'fk-roll' as RoleId }).slice(0, 1)).toEqual(first)
    expect(shown({ party: 'fk' as PartyId }).slice(0, 1)).toEqual(first)
  })

  test('by words find the name of a step, of a role, and what a role is also called', () => {
    expect(shown({ words: 'Vem ansvarar för planen?' })[0]?.steps).toEqual(['plan'])
    expect(shown({ words: 'rollen fk' })[0]?.steps).toEqual(['plan'])
    expect(shown({ words: 'socialhandläggaren' })[0]?.steps).toEqual(['tala', 'plan'])
    expect(shown({ words: 'finns inte' })).toEqual([])
  })

  test('by words find the steps where a party has a part', () => {
    expect(shown({ words: 'parten fk' })[0]?.steps).toEqual(['plan'])
    expect(shown({ words: 'parten soc planen' })[0]?.steps).toEqual(['plan'])
  })

  test('by words find steps by the documents they need, give or pass on, whatever these are called', () => {
    const begins = makeProcess(
      'start -> begar:soc => skriv:fk -> granska:soc -> moter(meeting) -> end',
      {
        steps: {
          begar: { name: 'Begär underlag', consentRequired: [settled(delning.id)] },
          skriv: { name: 'Skriv', gives: [settled(intyg.id)] },
          granska: { name: 'Granska underlaget', needs: [settled(intyg.id)] },
          moter: { name: 'Träffas' },
        },
      },
    )
    const found = (words: string) =>
      tablesOf(dutySite({ ...made, processes: [begins] }), { ...NO_FILTERS, words }).flatMap(
        ({ phases }) => phases.flatMap(({ steps }) => steps.map(({ step }) => step.id)),
      )
    for (const words of ['läkarintyget', 'medicinskt intyg', 'intyg', 'sjukintyg', '7804']) {
      expect(found(words), words).toEqual(['skriv', 'granska'])
    }
    expect(found('samtycke')).toEqual(['begar'])
    expect(found('möten')).toEqual(['moter'])
  })
})

describe('the address', () => {
  test('gives back the filters that were written', () => {
    const filters: DutyFilters = {
      process: 'annan' as ProcessId,
      phase: 'planera' as PhaseId,
      party: 'fk' as PartyId,
      role: 'fk-roll' as RoleId,
      words: 'gör en plan',
    }
    const { searchParams, hash } = new URL(writeFilters(filters), 'https://site.example')
    expect(readFilters(searchParams, wordsOfHash(hash) ?? '', site)).toEqual(filters)
    expect([...searchParams.values()]).not.toContain(filters.words)
  })

  test('without filters has no query', () => {
    expect(writeFilters(NO_FILTERS)).toBe('')
  })

  test('that names what the site lacks filters by nothing', () => {
    const query = new URLSearchParams('karta=x&fas=y&part=z&roll=w')
    expect(readFilters(query, '', site)).toEqual(NO_FILTERS)
  })
})
