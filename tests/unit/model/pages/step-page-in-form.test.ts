import { describe, expect, test } from 'vitest'
import type { AnswerId, DocumentId, QuestionId, RoleId } from '../../../../src/model/ids.ts'
import { stepPages } from '../../../../src/model/pages/step-page.ts'
import { stepPageInForm } from '../../../../src/model/pages/step-page-in-form.ts'
import { type Claim, settledOrMeanwhile } from '../../../../src/model/provenance.ts'
import { makeHandover, makeProcess, makeStep, settled } from '../../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../../support/make-site.ts'

const WITH = holds('Med SGI', 'ja')
const WITHOUT = holds('Utan SGI', 'nej')

function holds(formName: string, answer: string) {
  const clause = { question: 'sgi' as QuestionId, answers: [answer as AnswerId] }
  return { appliesWhen: [clause], formName }
}

function inEach<Value>(without: Value, withIt: Value): Claim<Value> {
  return { ...settled(without), ...WITHOUT, otherForms: [{ ...settled(withIt), ...WITH }] }
}

const registered = { point: 'beslut', by: 'fk-roll' as RoleId, when: null, citations: [] }
const a = makeStep('a')

/** Step b and the way to it are in one of the two forms; step a has values of its own in each. */
const process = makeProcess('start:fk -> a:fk -> b:fk => c:af -> end; a => c', {
  process: {
    variants: [{ question: 'sgi' as QuestionId, name: 'Med SGI', otherwise: 'Utan SGI' }],
  },
  steps: {
    a: {
      responsibility: {
        ...a.responsibility,
        accountable: inEach('fk-roll' as RoleId, 'af-roll' as RoleId),
        attends: [{ ...settled('af-roll' as RoleId), ...WITHOUT }],
      },
      gives: [settled('papper' as DocumentId), { ...settled('intyg' as DocumentId), ...WITH }],
      registrations: [
        { ...registered, system: 'Ett', status: 'stated', ...WITH },
        { ...registered, system: 'Två', status: 'stated', ...WITHOUT },
      ],
    },
    b: WITH,
  },
  flows: {
    'a--b': WITH,
    'a--c': {
      ...WITHOUT,
      handover: makeHandover('af-roll', {
        receiver: inEach('af-roll' as RoleId, 'fk-roll' as RoleId),
      }),
    },
  },
})
const pages = stepPages(
  { ...makeSite(process), questions: [makeQuestion('sgi', 'ja', 'nej')] },
  process,
)
const pageOf = (id: string) => {
  const page = pages.find(({ step }) => step.id === id)
  if (!page) throw new Error(`no page of ${id}`)
  return page
}

describe('a step beside its map, in the form that the reader has chosen', () => {
  test('R-91: who is accountable, who attends, papers and registrations are that form’s alone', () => {
    const { step } = stepPageInForm(pageOf('a'), 'ja')
    expect(settledOrMeanwhile(step.responsibility.accountable)).toBe('af-roll')
    expect(step.responsibility.attends).toEqual([])
    expect(step.gives.map(settledOrMeanwhile)).toEqual(['papper', 'intyg'])
    expect(step.registrations.map(({ system }) => system)).toEqual(['Ett'])

    const other = stepPageInForm(pageOf('a'), 'nej').step
    expect(settledOrMeanwhile(other.responsibility.accountable)).toBe('fk-roll')
    expect(other.responsibility.accountable).not.toHaveProperty('otherForms')
    expect(other.gives.map(settledOrMeanwhile)).toEqual(['papper'])
    expect(other.registrations.map(({ system }) => system)).toEqual(['Två'])
  })

  test('R-91: what holds needs not say in which form it does', () => {
    expect(JSON.stringify(stepPageInForm(pageOf('a'), 'ja').step)).not.toContain('formName')
  })

  test('R-91: the ways on are those of the form, and so are the facts of their handovers', () => {
    const ways = (form: string) => stepPageInForm(pageOf('a'), form).after
    expect(ways('ja').map(({ flow }) => flow.id)).toEqual(['a--b'])
    expect(ways('nej').map(({ flow }) => flow.id)).toEqual(['a--c'])
    expect(ways('nej')[0]?.flow.handover?.receiver).toMatchObject({ value: 'af-roll' })
    expect(ways('nej')[0]?.flow.handover?.receiver).not.toHaveProperty('otherForms')
  })

  test('with no form chosen, with one that is not there, and for a step that the form lacks, all stays', () => {
    expect(stepPageInForm(pageOf('a'), null)).toBe(pageOf('a'))
    expect(stepPageInForm(pageOf('a'), 'kanske')).toBe(pageOf('a'))
    expect(stepPageInForm(pageOf('b'), 'nej')).toBe(pageOf('b'))
  })

  test('a process with one form carries nothing of forms', () => {
    const plain = makeProcess('start -> a -> end')
    expect(stepPages(makeSite(plain), plain)[1]).not.toHaveProperty('forms')
  })
})
