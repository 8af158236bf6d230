import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerId, DocumentId, QuestionId, RoleId } from '../../../src/model/ids.ts'
import type { Condition } from '../../../src/model/process.ts'
import { type Claim, valuesOf } from '../../../src/model/provenance.ts'
import { formOf, formsOf, NOBODY } from '../../../src/model/variants.ts'
import { makeHandover, makeProcess, makeStep, settled } from '../../support/make-process.ts'
import { makeQuestion } from '../../support/make-site.ts'

const when = (...answers: string[]): Condition => [
  { question: 'sgi' as QuestionId, answers: answers as AnswerId[] },
]
const process = makeProcess('start -> a -> b -> end; start -> b', {
  process: { variants: [{ question: 'sgi' as QuestionId, name: 'Med SGI', otherwise: null }] },
  steps: { a: { appliesWhen: when('ja') } },
  flows: { 'start--b': { appliesWhen: when('nej', 'vet-inte') } },
})
const questions = [makeQuestion('sgi', 'ja', 'nej', 'vet-inte')]
const shapeOf = ({ steps, flows }: typeof process) => ({
  steps: steps.map((step) => step.id),
  flows: flows.map((flow) => flow.id),
})

it('gives a form for every answer, with the steps and flows of that answer', () => {
  const forms = formsOf(process, questions)
  expect(forms.map(({ answers }) => answers[0]?.answers[0])).toEqual(['ja', 'nej', 'vet-inte'])
  expect(forms.map((form) => shapeOf(form.process))).toEqual([
    { steps: ['start', 'a', 'b', 'end'], flows: ['start--a', 'a--b', 'b--end'] },
    { steps: ['start', 'b', 'end'], flows: ['b--end', 'start--b'] },
    { steps: ['start', 'b', 'end'], flows: ['b--end', 'start--b'] },
  ])
})

it('gives every combination of the answers to several variant questions', () => {
  const two = {
    ...process,
    variants: [
      ...process.variants,
      { question: 'barn' as QuestionId, name: 'Med barn', otherwise: null },
    ],
  }
  expect(formsOf(two, [...questions, makeQuestion('barn', 'ja', 'nej')])).toHaveLength(6)
})

it('leaves a process without variants as it is', () => {
  const plain = makeProcess('start -> a -> end')
  expect(formsOf(plain, questions)).toMatchObject([{ process: plain, answers: [] }])
  expect(formOf(plain, [])).toBe(plain)
})

it('keeps what depends on a question that is not a variant', () => {
  const other = formOf(process, [{ question: 'barn' as QuestionId, answers: ['ja' as AnswerId] }])
  expect(shapeOf(other)).toEqual(shapeOf(process))
})

describe('the values of a step', () => {
  const role = (id: string, ...answers: string[]): Claim<RoleId> => ({
    ...settled(id as RoleId),
    appliesWhen: when(...answers),
  })
  const always = settled('alltid' as RoleId)
  const accountable: Claim<RoleId> = {
    ...role('med', 'ja'),
    otherForms: [role('utan', 'nej', 'vet-inte')],
  }
  const { responsibility } = makeStep('b')
  const byForm = makeProcess('start -> b -> c:af -> end', {
    process: { variants: process.variants },
    steps: {
      b: {
        responsibility: {
          ...responsibility,
          accountable,
          responsible: [always, role('bara-med', 'ja')],
          attends: [role('pa-plats', 'vet-inte')],
          caseOwner: role('bara-utan', 'nej'),
        },
      },
    },
    flows: { 'b--c': { handover: makeHandover('mottagare', { receiver: accountable }) } },
  })
  const rolesIn = (...answers: string[]) => {
    const form = formOf(byForm, when(...answers))
    const step = form.steps.find(({ id }) => id === 'b')
    const { accountable, responsible, attends, caseOwner } = step?.responsibility ?? responsibility
    const handover = form.flows.find(({ id }) => id === 'b--c')?.handover
    return [[accountable], responsible, attends, [caseOwner], [handover?.receiver ?? null]].map(
      valuesOf,
    )
  }

  it('are just those that hold in the form', () => {
    expect(rolesIn('ja')).toEqual([['med'], ['alltid', 'bara-med'], [], [], ['med']])
    expect(rolesIn('nej')).toEqual([['utan'], ['alltid'], [], ['bara-utan'], ['utan']])
    expect(rolesIn('vet-inte')).toEqual([['utan'], ['alltid'], ['pa-plats'], [], ['utan']])
  })

  it('leave nobody accountable where no value is for the form', () => {
    const only = makeProcess('start -> b -> end', {
      process: { variants: process.variants },
      steps: { b: { responsibility: { ...responsibility, accountable: role('med', 'ja') } } },
    })
    const step = formOf(only, when('nej')).steps.find(({ id }) => id === 'b')
    expect(step?.responsibility.accountable).toBe(NOBODY)
  })

  it('lead back to what content has: the step, the flow, the handover and the value', () => {
    const [form] = formsOf(byForm, questions)
    const step = form?.process.steps.find(({ id }) => id === 'b')
    const flow = form?.process.flows.find(({ id }) => id === 'b--c')
    const original = (part: object | null | undefined) => part && form?.originalOf(part)
    expect(original(step)).toBe(byForm.steps.find(({ id }) => id === 'b'))
    expect(original(flow)).toBe(byForm.flows.find(({ id }) => id === 'b--c'))
    expect(original(flow?.handover)).toBe(byForm.flows.find(({ id }) => id === 'b--c')?.handover)
    expect(original(step?.responsibility.accountable)).toBe(accountable)
  })

  it('are the very objects of the process in a step that is the same in every form', () => {
    const form = formOf(byForm, when('ja'))
    expect(form.steps.find(({ id }) => id === 'c')).toBe(byForm.steps.find(({ id }) => id === 'c'))
  })
})

it('gives every form just the values that hold in it, whatever answers they are for', () => {
  const answers = ['ja', 'nej', 'vet-inte']
  const some = fc.subarray(answers, { minLength: 1 })
  fc.assert(
    fc.property(
      fc.array(fc.option(some), { maxLength: 6 }),
      fc.constantFrom(...answers),
      (written, given) => {
        const needs = written.map(
          (holds, i): Claim<DocumentId> => ({
            ...settled(`underlag-${i}` as DocumentId),
            ...(holds && { appliesWhen: when(...holds) }),
          }),
        )
        const one = makeProcess('start -> a -> end', {
          process: { variants: process.variants },
          steps: { a: { needs } },
        })
        const inForm = formOf(one, when(given)).steps.find(({ id }) => id === 'a')?.needs
        expect(inForm).toEqual(needs.filter((_, i) => written[i]?.includes(given) ?? true))
      },
    ),
  )
})
