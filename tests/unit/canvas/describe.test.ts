import { expect, test } from 'vitest'
import { createSpeaker } from '../../../src/canvas/describe.ts'
import { createWalkGraph, moveFocus, startWalk } from '../../../src/canvas/walk.ts'
import { i18n } from '../../../src/i18n/index.ts'
import type { FlowId, PartyId, RoleId, StepId } from '../../../src/model/ids.ts'
import type { Role } from '../../../src/model/party.ts'
import { readingOrder } from '../../../src/model/reading-order.ts'
import { makeProcess, makeStep, settled } from '../../support/make-process.ts'

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

test('R-91: a step that differs in the chosen form says so, as its shape does', () => {
  const steps = process.steps.map((step) =>
    step.id === 'a' ? { ...step, differs: true as const } : step,
  )
  const inForm = createSpeaker(i18n.t, { ...process, steps }, [role], graph)
  expect(inForm.step('a' as StepId)).toBe(
    'Steg 2 av 6, möte, Gemensam kartläggning. Ansvarig: Handläggare. Ändrat i varianten. Leder till: Räcker underlaget?',
  )
})

test('A11Y-07: what the line shows as inferred is told', () => {
  const flows = process.flows.map((flow) => ({ ...flow, status: 'inferred' as const }))
  const inferred = { ...process, flows }
  const order = readingOrder(process).map(({ id }) => id)
  const unsure = createSpeaker(i18n.t, inferred, [role], createWalkGraph(inferred, order))
  expect(unsure.step('a' as StepId)).toBe(
    'Steg 2 av 6, möte, Gemensam kartläggning. Ansvarig: Handläggare. Leder till: Räcker underlaget? (härledd).',
  )
  expect(unsure.step('b' as StepId)).toContain('2 vägar: 1 ja (härledd), 2 nej (härledd).')
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

test('A11Y-13: a way that the chosen form lacks is told as outside it, keeps its number, and is not taken by the arrow', () => {
  const order = readingOrder(process).map(({ id }) => id)
  const chosen = createWalkGraph(process, order, new Set(['b--c' as FlowId]))
  const told = createSpeaker(i18n.t, process, [role], chosen)
  const atFork = moveFocus(chosen, startWalk(chosen, 'b' as StepId), 'ArrowRight')
  expect(atFork && told.result(atFork)).toBe(
    '2 vägar: 1 ja (utanför urvalet), 2 nej. Välj väg med siffran. Högerpil igen tar väg 2.',
  )
  const on = atFork && moveFocus(chosen, atFork.state, 'ArrowRight')
  expect(on?.state.at).toBe('d')
  const byDigit = atFork && moveFocus(chosen, atFork.state, '1')
  expect(byDigit?.state.at).toBe('c')
})

test('A11Y-13: where no way is inside the choice, the arrow takes the first', () => {
  const order = readingOrder(process).map(({ id }) => id)
  const none = createWalkGraph(process, order, new Set(process.flows.map(({ id }) => id)))
  const on = moveFocus(none, { ...startWalk(none, 'b' as StepId), isOffered: true }, 'ArrowRight')
  expect(on?.state.at).toBe('c')
  expect(createSpeaker(i18n.t, process, [role], none).step('c' as StepId)).toMatch(
    /Leder till: .* \(utanför urvalet\)\.$/,
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

test('A11Y-14: a walk is heard as it is written here, sentence by sentence', () => {
  const map = makeProcess(
    `start:individ -> a:fk(meeting) -> b?:fk -ja-> p+>m:af -> c -> m -> end:af
     b -nej x2-> a
     b -vet-inte-> d:fk(wait) -> end-2
     p -> e:af -> m`,
    {
      steps: {
        start: { name: 'Behovet uppstår' },
        a: { name: 'Gemensam kartläggning' },
        b: { name: 'Räcker underlaget?' },
        p: { name: 'Dela upp arbetet' },
        c: { name: 'Skriv planen', status: 'inferred' },
        d: { name: 'Vänta på svar', status: 'open' },
        e: { name: 'Boka möte' },
        m: { name: 'Följ upp' },
        end: { name: 'Vägen är klar' },
        'end-2': { name: 'Kontakten vilar' },
      },
    },
  )
  const roles = [
    role,
    { id: 'af-roll' as RoleId, party: 'af' as PartyId, name: 'Arbetsförmedlare' },
  ]
  const walked = createWalkGraph(
    map,
    readingOrder(map).map(({ id }) => id),
  )
  const heard = createSpeaker(i18n.t, map, roles as Role[], walked)
  let state = startWalk(walked)
  const transcript = [heard.step(state.at)]
  const keys =
    'ArrowRight ArrowRight ArrowRight ArrowRight ArrowRight ArrowRight ArrowDown ArrowRight ArrowRight ArrowRight ArrowLeft Backspace Home ArrowLeft ArrowRight ArrowRight 3 ArrowRight 2 ArrowUp 9 ArrowRight Enter End Escape'
  for (const key of keys.split(' ')) {
    const result = moveFocus(walked, state, key)
    if (result === null) throw new Error(`${key} means nothing`)
    state = result.state
    transcript.push(`[${key}] ${heard.result(result)}`)
  }
  expect(transcript.join('\n')).toMatchInlineSnapshot(`
    "Steg 1 av 10, start, Behovet uppstår. Leder till: Gemensam kartläggning.
    [ArrowRight] Steg 2 av 10, möte, Gemensam kartläggning. Ansvarig: Handläggare. Leder till: Räcker underlaget?
    [ArrowRight] Steg 3 av 10, beslut, Räcker underlaget? Ansvarig: Handläggare. 3 vägar: 1 ja, 2 vet-inte, 3 nej.
    [ArrowRight] 3 vägar: 1 ja, 2 vet-inte, 3 nej. Välj väg med siffran. Högerpil igen tar väg 1.
    [ArrowRight] Steg 4 av 10, samtidiga vägar, Dela upp arbetet. Ansvarig: Arbetsförmedlare. 2 vägar: 1 Skriv planen, 2 Boka möte.
    [ArrowRight] 2 vägar: 1 Skriv planen, 2 Boka möte. Välj väg med siffran. Högerpil igen tar väg 1.
    [ArrowRight] Steg 5 av 10, aktivitet (härledd), Skriv planen. Ansvarig: Arbetsförmedlare. Leder till: Följ upp.
    [ArrowDown] Steg 6 av 10, aktivitet, Boka möte. Ansvarig: Arbetsförmedlare. Leder till: Följ upp.
    [ArrowRight] Steg 7 av 10, aktivitet, Följ upp. Ansvarig: Arbetsförmedlare. Leder till: Vägen är klar.
    [ArrowRight] Steg 8 av 10, slut, Vägen är klar. Här slutar processen.
    [ArrowRight] Här slutar processen. Det finns inget nästa steg.
    [ArrowLeft] Steg 7 av 10, aktivitet, Följ upp. Ansvarig: Arbetsförmedlare. Leder till: Vägen är klar.
    [Backspace] Steg 8 av 10, slut, Vägen är klar. Här slutar processen.
    [Home] Steg 1 av 10, start, Behovet uppstår. Leder till: Gemensam kartläggning.
    [ArrowLeft] Det finns inget steg före.
    [ArrowRight] Steg 2 av 10, möte, Gemensam kartläggning. Ansvarig: Handläggare. Leder till: Räcker underlaget?
    [ArrowRight] Steg 3 av 10, beslut, Räcker underlaget? Ansvarig: Handläggare. 3 vägar: 1 ja, 2 vet-inte, 3 nej.
    [3] Steg 2 av 10, möte, Gemensam kartläggning. Ansvarig: Handläggare. Leder till: Räcker underlaget?
    [ArrowRight] Steg 3 av 10, beslut, Räcker underlaget? Ansvarig: Handläggare. 3 vägar: 1 ja, 2 vet-inte, 3 nej.
    [2] Steg 9 av 10, väntan (öppen fråga), Vänta på svar. Ansvarig: Handläggare. Leder till: Kontakten vilar.
    [ArrowUp] Steg 4 av 10, samtidiga vägar, Dela upp arbetet. Ansvarig: Arbetsförmedlare. 2 vägar: 1 Skriv planen, 2 Boka möte.
    [9] Det finns ingen väg med den siffran.
    [ArrowRight] 2 vägar: 1 Skriv planen, 2 Boka möte. Välj väg med siffran. Högerpil igen tar väg 1.
    [Enter] Steget är öppet.
    [End] Steg 8 av 10, slut, Vägen är klar. Här slutar processen.
    [Escape] Du har lämnat stegen. Tabb går vidare."
  `)
})

test('R-91: who is accountable in each form of the process is told, and in which form a step and a way are', () => {
  const inForms = makeProcess('start -> a -> b -> end; a -> end', {
    steps: {
      a: {
        responsibility: {
          ...makeStep('a').responsibility,
          accountable: {
            ...settled('fk-roll' as RoleId),
            formName: 'Utan SGI',
            otherForms: [
              { ...settled('af-roll' as RoleId), status: 'inferred', formName: 'Med SGI' },
            ],
          },
        },
      },
    },
  })
  const onlyIn = { b: 'Med SGI', 'a--b': 'Med SGI', 'a--end': 'Utan SGI' }
  const roles = [role, { ...role, id: 'af-roll' as RoleId, name: 'Arbetsförmedlare' }]
  const walk = createWalkGraph(
    inForms,
    readingOrder(inForms).map(({ id }) => id),
  )
  const told = createSpeaker(i18n.t, { ...inForms, onlyIn }, roles, walk)
  expect(told.step('a' as StepId)).toBe(
    'Steg 2 av 4, aktivitet, Steg a. Ansvarig: Handläggare (utan SGI), Arbetsförmedlare (härledd, med SGI). 2 vägar: 1 Steg b (med SGI), 2 Steg end (utan SGI).',
  )
  expect(told.step('b' as StepId)).toContain('aktivitet (med SGI), Steg b.')
})
