import { expect, it } from 'vitest'
import type { LegalRuleId, PartyId, RoleId, SourceId } from '../../../src/model/ids.ts'
import type { Deadline } from '../../../src/model/process.ts'
import type { Claim } from '../../../src/model/provenance.ts'
import { readerDeadlines } from '../../../src/model/reader-deadlines.ts'
import type { LegalRule } from '../../../src/model/site.ts'
import { aReview, makeStep, open, settled } from '../../support/make-process.ts'
import { makeParty, makeRole, makeSource } from '../../support/make-site.ts'

const weeks = (amount: number, rule: string | null = null): Deadline => ({
  amount,
  unit: 'veckor',
  countedFrom: 'mötet',
  before: null,
  rule: rule as LegalRuleId | null,
})

const source = (id: string, place: string | null) => makeSource(id, { place })

const legalRule = (id: string, cites: string, deadline: Deadline | null): LegalRule => ({
  id: id as LegalRuleId,
  name: id,
  content: id,
  citizenText: `Medborgarens ${id}.`,
  reference: id,
  url: null,
  deadline,
  review: aReview,
  status: 'stated',
  citations: [{ source: cites as SourceId, locator: null }],
})

const site = {
  parties: [makeParty('soc'), makeParty('individ')],
  roles: [makeRole('soc-roll', 'soc'), makeRole('individ-roll', 'individ')],
  sources: [source('lag', null), source('norrut', 'Norrut'), source('soderut', 'Söderut')],
  legalRules: [legalRule('lagen', 'lag', weeks(2)), legalRule('rapporten', 'norrut', weeks(2))],
}

const read = (deadline: Claim<Deadline>, changes: Parameters<typeof makeStep>[1] = {}) =>
  readerDeadlines(site, [makeStep('a', { kind: 'meeting', deadline, ...changes })])
const basisOf = (deadline: Claim<Deadline>) => read(deadline).deadlines.map(({ basis }) => basis)
const cited = (deadline: Deadline, ...ids: readonly string[]): Claim<Deadline> => ({
  ...settled(deadline),
  citations: ids.map((id) => ({ source: id as SourceId, locator: null })),
})

it('tells a rule from a time that a source tells of', () => {
  expect(basisOf(settled(weeks(2, 'lagen')))).toEqual([{ kind: 'rule' }])
  expect(basisOf(cited(weeks(2), 'lag'))).toEqual([{ kind: 'told' }])
})

it('takes what was done elsewhere for an example, also when content calls it a rule', () => {
  const elsewhere = { kind: 'elsewhere', places: ['Norrut'] }
  expect(basisOf(settled(weeks(2, 'rapporten')))).toEqual([elsewhere])
  expect(basisOf(cited(weeks(2, 'lagen'), 'norrut'))).toEqual([elsewhere])
  expect(basisOf(cited(weeks(2), 'norrut', 'soderut', 'norrut'))).toEqual([
    { kind: 'elsewhere', places: ['Norrut', 'Söderut'] },
  ])
})

it('lets one source from here make more than an example', () => {
  expect(basisOf(cited(weeks(2), 'norrut', 'lag'))).toEqual([{ kind: 'told' }])
})

it('tells our conclusion, and what holds until the parties have agreed, as that', () => {
  expect(basisOf({ ...settled(weeks(2, 'lagen')), status: 'inferred' })).toEqual([
    { kind: 'inferred' },
  ])
  const { deadlines, isAnyOpen } = read(open({ meanwhile: weeks(2) }))
  expect(deadlines.map(({ basis }) => basis)).toEqual([{ kind: 'open' }])
  expect(isAnyOpen).toBe(true)
})

it('takes what is open here, and is known from elsewhere alone, for an example', () => {
  const citations = [{ source: 'norrut' as SourceId, locator: null }]
  const { deadlines } = read({ ...open({ meanwhile: weeks(2) }), citations })
  expect(deadlines.map(({ basis }) => basis)).toEqual([{ kind: 'elsewhere', places: ['Norrut'] }])
})

it("has its rule's words for citizens, where the rule sets that time", () => {
  const wordsOf = (deadline: Deadline) => read(settled(deadline)).deadlines[0]?.citizenText
  expect(wordsOf(weeks(2, 'rapporten'))).toBe('Medborgarens rapporten.')
  expect(wordsOf(weeks(3, 'rapporten'))).toBeNull()
  expect(wordsOf(weeks(2))).toBeNull()
})

it('leaves out the deadlines of what others do among themselves', () => {
  const deadline = settled(weeks(2))
  expect(read(deadline, { kind: 'task', lane: 'soc' as PartyId }).deadlines).toEqual([])
  expect(read(deadline, { kind: 'task', lane: 'individ' as PartyId }).deadlines).toHaveLength(1)
  const { responsibility } = makeStep('a')
  const attends = [settled('individ-roll' as RoleId)]
  expect(
    read(deadline, { kind: 'task', responsibility: { ...responsibility, attends } }).deadlines,
  ).toHaveLength(1)
})

it('has a deadline of several steps once, as the first of them has it', () => {
  const step = (id: string, rule: string | null) =>
    makeStep(id, { kind: 'meeting', deadline: settled(weeks(2, rule)) })
  const { deadlines, rules } = readerDeadlines(site, [step('a', 'rapporten'), step('b', null)])
  expect(deadlines.map(({ basis }) => basis.kind)).toEqual(['elsewhere'])
  expect(rules).toEqual(['rapporten'])
})

it('tells in which forms of the process a deadline holds that does not in all', () => {
  const other = { ...settled(weeks(4)), formName: 'Med sjukpenning' }
  const { deadlines } = read({
    ...settled(weeks(2)),
    formName: 'Utan sjukpenning',
    otherForms: [other],
  })
  expect(deadlines.map(({ deadline, formName }) => [deadline.amount, formName])).toEqual([
    [2, 'Utan sjukpenning'],
    [4, 'Med sjukpenning'],
  ])
})
