import { expect, it } from 'vitest'
import type { AnswerId, QuestionId, RoleId, StepId } from '../../../src/model/ids.ts'
import { inForm } from '../../../src/model/in-form.ts'
import { mapOf } from '../../../src/model/map-process.ts'
import type { Process } from '../../../src/model/process.ts'
import { type Claim, valuesOf } from '../../../src/model/provenance.ts'
import { makeHandover, makeProcess, makeStep, settled } from '../../support/make-process.ts'
import { makeQuestion } from '../../support/make-site.ts'

const sgi = 'sgi' as QuestionId
const holds = (formName: string, ...answers: string[]) => ({
  appliesWhen: [{ question: sgi, answers: answers as AnswerId[] }],
  formName,
})
const role = (id: string, formName: string, ...answers: string[]): Claim<RoleId> => ({
  ...settled(id as RoleId),
  ...holds(formName, ...answers),
})
const accountable: Claim<RoleId> = {
  ...role('utan', 'Utan SGI', 'nej'),
  otherForms: [role('med', 'Med SGI', 'ja')],
}
const { responsibility } = makeStep('a')
const process: Process = makeProcess('start -> a:fk -> b:fk => c:af -> end; a -> c', {
  process: { variants: [{ question: sgi, name: 'Med SGI', otherwise: 'Utan SGI' }] },
  steps: {
    a: {
      responsibility: { ...responsibility, accountable, consulted: [role('en', 'Med SGI', 'ja')] },
    },
    b: holds('Med SGI', 'ja'),
  },
  flows: {
    'a--b': holds('Med SGI', 'ja'),
    'a--c': { ...holds('Utan SGI', 'nej'), label: 'Ja, utan SGI', isFormInLabel: true },
    'b--c': { handover: makeHandover('af-roll', { receiver: accountable }) },
  },
})
const map = mapOf(process, [makeQuestion('sgi', 'ja', 'nej')])
const stepIn = (form: string | null) => inForm(map, form).steps.find(({ id }) => id === 'a')

it('names the forms, and what each is without', () => {
  expect(map.forms?.map(({ id, name, without }) => [id, name, without])).toEqual([
    ['ja', 'Med SGI', ['a--c']],
    ['nej', 'Utan SGI', ['b', 'a--b', 'b--c']],
  ])
})

it('says in which forms a step or a flow is, unless the label of the flow does', () => {
  expect(map.onlyIn).toEqual({ b: 'Med SGI', 'a--b': 'Med SGI' })
})

it('asks the flow, and does not guess from its words, whether the label says the form', () => {
  const flows = process.flows.map(({ isFormInLabel: _, ...flow }) => flow)
  const unsaid = mapOf({ ...process, flows }, [makeQuestion('sgi', 'ja', 'nej')])
  expect(unsaid.onlyIn).toMatchObject({ 'a--c': 'Utan SGI' })
})

it('marks the steps that differ in a form: not in all, with more of their own than the form’s swapped roles, or with another way on', () => {
  const differing = (form: string) =>
    inForm(map, form).steps.flatMap(({ id, differs }) => (differs ? id : []))
  expect(differing('ja')).toEqual(['a', 'b'])
  expect(differing('nej')).toEqual(['a'])
  expect(map.steps.filter(({ differs }) => differs)).toEqual([])
})

it('marks no step for a role that is another from beginning to end, and names the two', () => {
  const alone = { responsibility: { ...responsibility, accountable } }
  const swapped = makeProcess('start -> a -> b -> end', {
    process: { variants: process.variants },
    steps: { a: alone, b: alone },
  })
  const { forms } = mapOf(swapped, [makeQuestion('sgi', 'ja', 'nej')])
  expect(forms?.map(({ id, swaps }) => [id, swaps])).toEqual([
    ['ja', [{ role: 'med', insteadOf: ['utan'] }]],
    ['nej', [{ role: 'utan', insteadOf: ['med'] }]],
  ])
  expect(JSON.stringify(forms)).not.toContain('differs')
  // One step alone is set apart by it, and then the form has nothing to say of itself.
  const once = { ...swapped, steps: swapped.steps.filter(({ id }) => id !== 'b') }
  const [first] = mapOf(once, [makeQuestion('sgi', 'ja', 'nej')]).forms ?? []
  expect(first).not.toHaveProperty('swaps')
  expect(first?.steps['a' as StepId]?.differs).toBe(true)
})

it('marks a step for what the map does not show of it, and for a step that only one form goes on to', () => {
  const registration = {
    system: 'SUS',
    point: 'Start',
    by: 'fk-roll' as RoleId,
    when: null,
    status: 'stated' as const,
    citations: [],
    ...holds('Med SGI', 'ja'),
  }
  const steps = { a: { registrations: [registration] }, c: holds('Med SGI', 'ja') }
  const chain = makeProcess('start -> a -> b -> c -> end; b -> end', {
    process: { variants: process.variants },
    steps,
  })
  const shown = mapOf(chain, [makeQuestion('sgi', 'ja', 'nej')])
  const differing = (form: string) =>
    inForm(shown, form).steps.flatMap(({ id, differs }) => (differs ? id : []))
  expect(differing('ja')).toEqual(['a', 'b', 'c'])
  expect(differing('nej')).toEqual(['a', 'b'])
})

it('tells just the values of the form, without its name', () => {
  expect(stepIn('ja')?.responsibility.accountable).toEqual(
    expect.not.objectContaining({ formName: expect.anything() }),
  )
  expect(valuesOf([stepIn('ja')?.responsibility.accountable ?? null])).toEqual(['med'])
  expect(valuesOf(stepIn('ja')?.responsibility.consulted ?? [])).toEqual(['en'])
  expect(valuesOf([stepIn('nej')?.responsibility.accountable ?? null])).toEqual(['utan'])
  expect(stepIn('nej')?.responsibility.consulted).toEqual([])
  const receiver = (form: string) =>
    inForm(map, form).flows.find(({ id }) => id === 'b--c')?.handover?.receiver ?? null
  expect(valuesOf([receiver('ja')])).toEqual(['med'])
})

it('keeps every step and flow, those that the form lacks as they are', () => {
  const form = inForm(map, 'nej')
  expect(form.steps.map(({ id, lane }) => [id, lane])).toEqual(
    map.steps.map(({ id, lane }) => [id, lane]),
  )
  expect(form.flows.map(({ id }) => id)).toEqual(map.flows.map(({ id }) => id))
  expect(form.flows.find(({ id }) => id === 'b--c')).toEqual(
    map.flows.find(({ id }) => id === 'b--c'),
  )
})

it('leaves the process as it is without a form, or with one that it lacks', () => {
  expect(inForm(map, null)).toBe(map)
  expect(inForm(map, 'kanske')).toBe(map)
})

it('a process without variants carries nothing of forms', () => {
  const plain = mapOf(makeProcess('start -> a -> end'), [makeQuestion('sgi', 'ja', 'nej')])
  expect(plain).not.toHaveProperty('forms')
  expect(plain).not.toHaveProperty('onlyIn')
})
