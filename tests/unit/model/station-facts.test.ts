import { describe, expect, it } from 'vitest'
import type { AnswerId, PartyId, PhaseId, QuestionId, RoleId } from '../../../src/model/ids.ts'
import type { Responsibility } from '../../../src/model/responsibility.ts'
import type { Site } from '../../../src/model/site.ts'
import { stationFacts } from '../../../src/model/station-facts.ts'
import { makeProcess, makeStep, open, settled } from '../../support/make-process.ts'
import { makeParty, makeQuestion, makeRole } from '../../support/make-site.ts'

const role = (id: string) => id as RoleId
const site: Pick<Site, 'parties' | 'roles' | 'questions'> = {
  questions: [],
  parties: [makeParty('fk'), makeParty('individ')],
  roles: [
    makeRole('fk-roll', 'fk'),
    makeRole('vaxel', 'fk', { citizen: null }),
    makeRole('samordnare', 'fk'),
    makeRole('individ-roll', 'individ'),
  ],
}
const process = makeProcess('start -> a -> end', {
  process: {
    phases: [{ id: 'fas' as PhaseId, name: 'Fasen', coordinator: settled(role('samordnare')) }],
  },
})
const factsOf = (changes: Partial<Responsibility>, of = { site, process }) => {
  const plain = makeStep('a')
  const responsibility = { ...plain.responsibility, ...changes }
  const facts = stationFacts(of.site, of.process, { ...plain, responsibility })
  return {
    ...facts,
    accountable: facts.accountable?.id,
    contact: facts.contact?.id,
    meets: facts.meets.map((one) => [one.role.id, one.status, one.formName]),
  }
}

it('tells the accountable role, and to contact it', () => {
  expect(factsOf({})).toMatchObject({
    accountable: 'fk-roll',
    contact: 'fk-roll',
    status: 'stated',
  })
})

it('tells who carries an open question meanwhile, and who is to decide', () => {
  expect(
    factsOf({
      accountable: open({ decidedBy: ['fk' as PartyId], meanwhile: role('fk-roll') }),
    }),
  ).toMatchObject({ accountable: 'fk-roll', status: 'open', decidedBy: ['fk'] })
})

it('tells that the accountable role is inferred, also where the step itself is not', () => {
  const accountable = { ...settled(role('fk-roll')), status: 'inferred' as const }
  expect(factsOf({ accountable })).toMatchObject({ accountable: 'fk-roll', status: 'inferred' })
})

it('tells whom the citizen meets, each once, without the citizen', () => {
  expect(
    factsOf({
      responsible: [settled(role('fk-roll'))],
      attends: [
        settled(role('individ-roll')),
        settled(role('vaxel')),
        { ...settled(role('fk-roll')), status: 'inferred' },
      ],
    }).meets,
  ).toEqual([
    ['fk-roll', 'stated', null],
    ['vaxel', 'stated', null],
  ])
})

it('tells how firmly it stands whom the citizen meets', () => {
  expect(
    factsOf({
      responsible: [{ ...settled(role('fk-roll')), status: 'inferred' }],
      attends: [open({ meanwhile: role('vaxel') }), settled(role('fk-roll')), open()],
    }).meets,
  ).toEqual([
    ['fk-roll', 'stated', null],
    ['vaxel', 'open', null],
  ])
})

describe('in a process with forms', () => {
  const asked = { id: 'har-bok' as QuestionId, name: 'Med bok', otherwise: null }
  const forms = {
    site: {
      ...site,
      questions: [makeQuestion('har-bok', 'ja', 'nej', 'vet-inte')],
      roles: [
        ...site.roles,
        makeRole('annan-vaxel', 'fk', { name: 'Rollen vaxel', citizen: null }),
      ],
    },
    process: { ...process, variants: [{ ...asked, question: asked.id }] },
  }
  const inForm = (id: string, ...answers: string[]) => ({
    ...settled(role(id)),
    formName: answers.join(' eller '),
    appliesWhen: [{ question: asked.id, answers: answers as AnswerId[] }],
  })
  const meets = (responsible: Responsibility['responsible'], attends: typeof responsible = []) =>
    factsOf({ responsible, attends }, forms).meets

  it('tells in which the citizen meets someone, unless it is in all', () => {
    expect(meets([inForm('fk-roll', 'ja')])).toEqual([['fk-roll', 'stated', 'ja']])
    expect(meets([inForm('fk-roll', 'ja'), settled(role('fk-roll'))])).toEqual([
      ['fk-roll', 'stated', null],
    ])
    expect(meets([inForm('fk-roll', 'ja'), inForm('fk-roll', 'nej')])).toEqual([
      ['fk-roll', 'stated', 'ja'],
      ['fk-roll', 'stated', 'nej'],
    ])
  })

  it('tells once of functions that bear one name to citizens, and share the forms', () => {
    const other = { ...inForm('annan-vaxel', 'nej', 'vet-inte'), status: 'inferred' as const }
    expect(meets([inForm('vaxel', 'ja')], [other])).toEqual([['vaxel', 'stated', null]])
    expect(meets([inForm('vaxel', 'ja')], [inForm('annan-vaxel', 'nej')])).toEqual([
      ['vaxel', 'stated', 'ja'],
      ['annan-vaxel', 'stated', 'nej'],
    ])
  })
})

it('goes from the accountable role to the case owner, those met and the coordinator for a contact', () => {
  const accountable = settled(role('vaxel'))
  expect(factsOf({ accountable, caseOwner: settled(role('fk-roll')) }).contact).toBe('fk-roll')
  expect(factsOf({ accountable, responsible: [settled(role('fk-roll'))] }).contact).toBe('fk-roll')
  expect(factsOf({ accountable }).contact).toBe('samordnare')
})

it('never sends the citizen to herself', () => {
  expect(factsOf({ accountable: settled(role('individ-roll')) })).toMatchObject({
    accountable: 'individ-roll',
    contact: 'samordnare',
  })
})
