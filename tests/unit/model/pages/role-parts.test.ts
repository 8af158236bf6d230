import { describe, expect, it } from 'vitest'
import type { AnswerId, PartyId, RoleId } from '../../../../src/model/ids.ts'
import { partsOfParty, partsOfRole } from '../../../../src/model/pages/role-parts.ts'
import type { Condition, Step } from '../../../../src/model/process.ts'
import type { Claim, Status } from '../../../../src/model/provenance.ts'
import type { Responsibility } from '../../../../src/model/responsibility.ts'
import { makeProcess, makeStep, settled } from '../../../support/make-process.ts'
import { makeQuestion, makeRole, makeSite } from '../../../support/make-site.ts'

const question = makeQuestion('bok', 'ja', 'nej', 'vet-inte')
const HELPER = 'af-roll' as RoleId
const when = (...answers: readonly string[]): Condition => [
  { question: question.id, answers: answers as AnswerId[] },
]
const helper = (status: Status, formName: string, ...answers: readonly string[]) =>
  ({
    ...settled(HELPER),
    status,
    formName,
    appliesWhen: when(...answers),
  }) as Claim<RoleId>
const withBook = (status: Status) => helper(status, 'Med bok', 'ja')
const without = (status: Status) => helper(status, 'Utan bok', 'nej', 'vet-inte')

const siteWith = (who: Partial<Responsibility>, step: Partial<Step> = {}) => {
  const responsibility = { ...makeStep('a').responsibility, ...who }
  const process = makeProcess('start -> a:fk -> end', {
    process: { variants: [{ question: question.id, name: 'Med bok', otherwise: 'Utan bok' }] },
    steps: { a: { responsibility, ...step } },
  })
  const roles = [makeRole('fk-roll', 'fk'), makeRole(HELPER, 'af')]
  return makeSite(process, { roles, questions: [question] })
}
const told = (...args: Parameters<typeof siteWith>) => {
  const { own, others } = partsOfRole(siteWith(...args), HELPER)
  return [...own, ...others].flatMap(({ phases }) =>
    phases.flatMap(({ steps }) => steps.flatMap(({ parts }) => parts)),
  )
}

describe('what a role does in a step', () => {
  it('is told for each form in which it stands less firmly', () => {
    expect(told({ responsible: [withBook('stated'), without('inferred')] })).toEqual([
      { name: 'R', status: 'stated', formName: 'Med bok' },
      { name: 'R', status: 'inferred', formName: 'Utan bok' },
    ])
  })

  it('is told once and without a form where it holds in all of them', () => {
    expect(told({ responsible: [withBook('stated'), without('stated')] })).toEqual([
      { name: 'R', status: 'stated', formName: null },
    ])
  })

  it('is told for each form too of those who attend, and of the one who owns the case', () => {
    const caseOwner = { ...withBook('inferred'), otherForms: [without('stated')] }
    expect(told({ attends: [withBook('stated'), without('inferred')], caseOwner })).toEqual([
      { name: 'attends', status: 'stated', formName: 'Med bok' },
      { name: 'attends', status: 'inferred', formName: 'Utan bok' },
      { name: 'caseOwner', status: 'inferred', formName: 'Med bok' },
      { name: 'caseOwner', status: 'stated', formName: 'Utan bok' },
    ])
  })

  it('has the forms of its step where not all have it', () => {
    const some = { appliesWhen: when('ja', 'nej'), formName: 'Med eller utan bok' }
    const both = [withBook('stated'), helper('stated', 'Utan bok', 'nej')]
    const inStep = [{ name: 'R', status: 'stated', formName: 'Med eller utan bok' }]
    expect(told({ responsible: [settled(HELPER)] }, some)).toEqual(inStep)
    expect(told({ responsible: both }, some)).toEqual(inStep)
  })

  it('is told in the same way on the page of its party', () => {
    for (const responsible of [
      [withBook('stated'), without('inferred')],
      [withBook('stated'), without('stated')],
    ]) {
      const [map] = partsOfParty(siteWith({ responsible }), 'af' as PartyId).own
      expect(map?.phases[0]?.steps[0]?.roles).toEqual([
        { role: HELPER, parts: told({ responsible }) },
      ])
    }
  })
})
