import { expect, test } from 'vitest'
import { createSpeaker } from '../../../src/canvas/describe.ts'
import { createWalkGraph, moveFocus, startWalk } from '../../../src/canvas/walk.ts'
import { i18n } from '../../../src/i18n/index.ts'
import type { PartyId, RoleId, StepId } from '../../../src/model/ids.ts'
import type { Role } from '../../../src/model/party.ts'
import { readingOrder } from '../../../src/model/reading-order.ts'
import { makeProcess } from '../../support/make-process.ts'

const process = makeProcess('start -> a(meeting) -> b? -ja-> c -> end; b -nej-> d -> end', {
  steps: { a: { name: 'Gemensam kartläggning' }, b: { name: 'Räcker underlaget?' } },
})
const role = { id: 'fk-roll' as RoleId, party: 'fk' as PartyId, name: 'Handläggare' } as Role
const graph = createWalkGraph(
  process,
  readingOrder(process).map(({ id }) => id),
)
const speaker = createSpeaker(i18n.t, process, [role], graph)

test('A11Y-20: a step is told with place, kind, name, who is accountable and where it leads', () => {
  expect(speaker.step('a' as StepId)).toBe(
    'Steg 2 av 6, möte, Gemensam kartläggning. Ansvarig: Handläggare. Leder till: Räcker underlaget?',
  )
})

test('A11Y-07: what the shape shows as inferred is told', () => {
  const steps = process.steps.map((step) =>
    step.id === 'a' ? { ...step, status: 'inferred' as const } : step,
  )
  const unsure = createSpeaker(i18n.t, { ...process, steps }, [role], graph)
  expect(unsure.step('a' as StepId)).toBe(
    'Steg 2 av 6, möte (härledd), Gemensam kartläggning. Ansvarig: Handläggare. Leder till: Räcker underlaget?',
  )
})

test('A11Y-14: at a choice the ways are told with number and condition', () => {
  expect(speaker.step('b' as StepId)).toBe(
    'Steg 3 av 6, beslut, Räcker underlaget? Ansvarig: Handläggare. 2 vägar: 1 ja, 2 nej.',
  )
})

test('A11Y-14: right at a fork tells its ways and how to choose', () => {
  const result = moveFocus(graph, startWalk(graph, 'b' as StepId), 'ArrowRight')
  expect(result && speaker.result(result)).toBe(
    '2 vägar: 1 ja, 2 nej. Välj väg med siffran. Högerpil igen tar väg 1.',
  )
})

test('a digit at the end says that it is the end', () => {
  const result = moveFocus(graph, startWalk(graph, 'end' as StepId), '1')
  expect(result && speaker.result(result)).toBe('Här slutar processen. Det finns inget nästa steg.')
})

test('the end says that it is the end, and has nobody accountable', () => {
  expect(speaker.step('end' as StepId)).toBe('Steg 6 av 6, slut, Steg end. Här slutar processen.')
})

test('a key that leads nowhere is told why', () => {
  const result = moveFocus(graph, startWalk(graph), 'ArrowLeft')
  expect(result && speaker.result(result)).toBe('Det finns inget steg före.')
})
