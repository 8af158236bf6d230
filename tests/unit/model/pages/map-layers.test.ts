import { describe, expect, test } from 'vitest'
import type { AnswerId, BottleneckId, ConsentId, GapId, RoleId } from '../../../../src/model/ids.ts'
import { mapLayers } from '../../../../src/model/pages/map-layers.ts'
import type { Bottleneck, Gap } from '../../../../src/model/site.ts'
import {
  aReview,
  makeHandover,
  makeProcess,
  makeStep,
  open,
  settled,
} from '../../../support/make-process.ts'
import { makeConsent, makeQuestion, makeSite } from '../../../support/make-site.ts'

function trouble<Id extends string>(id: string) {
  return {
    id: id as Id,
    code: id.toUpperCase(),
    name: `Namnet ${id}`,
    description: 'Beskrivning.',
    wayOn: null,
    review: aReview,
    status: 'inferred' as const,
    citations: [],
  }
}
const gap = (id: string): Gap => trouble<GapId>(id)
const bottleneck = (id: string): Bottleneck => trouble<BottleneckId>(id)
const CARE = 'vard' as ConsentId

describe('gaps and bottlenecks', () => {
  const process = makeProcess('start -> a:fk -> b:af -> end', {
    steps: {
      a: { gaps: ['g-02', 'g-01'] as GapId[] },
      b: { gaps: ['g-02'] as GapId[], bottlenecks: ['b-07'] as BottleneckId[] },
    },
  })
  const site = makeSite(process, {
    gaps: [gap('g-01'), gap('g-02'), gap('g-03')],
    bottlenecks: [bottleneck('b-07'), bottleneck('b-08')],
  })
  const { whole } = mapLayers(site, process)

  test('lie at the steps that name them, in reading order; those that no step names do not', () => {
    expect(whole.gaps.map(({ code, steps }) => [code, steps])).toEqual([
      ['G-01', ['a']],
      ['G-02', ['a', 'b']],
    ])
    expect(whole.bottlenecks.map(({ code, steps }) => [code, steps])).toEqual([['B-07', ['b']]])
  })

  test('say how sure they are', () => {
    expect(whole.gaps[0]).toMatchObject({ name: 'Namnet g-01', status: 'inferred' })
  })
})

test('a consent lies where it is obtained, required, sent on and withdrawn, and says how sure that is', () => {
  const process = makeProcess('start -> a:fk -> b:fk => c:af -> d:af -> end', {
    steps: {
      a: { consentObtained: [settled(CARE)] },
      b: { consentRequired: [{ ...settled(CARE), status: 'inferred' }] },
      d: { consentWithdrawn: [settled(CARE)] },
    },
    flows: { 'b--c': { handover: makeHandover('af-roll', { consent: settled(CARE) }) } },
  })
  const site = makeSite(process, { consents: [makeConsent('vard'), makeConsent('annat')] })
  const { consents } = mapLayers(site, process).whole
  expect(consents.map(({ id }) => id)).toEqual(['vard'])
  expect(consents[0]?.places).toEqual([
    { step: 'a', use: 'obtained', status: 'stated' },
    { step: 'b', use: 'required', status: 'inferred' },
    { step: 'b', use: 'sent', status: 'stated' },
    { step: 'd', use: 'withdrawn', status: 'stated' },
  ])
})

test('a step is open as its border has it, else in part where a fact of it is, and tells which; one that a source stands for is left out', () => {
  const process = makeProcess('start -> a:fk -> b:fk => c:af => d:fk => e:af -> end', {
    steps: {
      a: { status: 'inferred' },
      b: { responsibility: { ...makeStep('b').responsibility, accountable: open() } },
      c: { status: 'open' },
    },
    flows: {
      'b--c': { handover: makeHandover('af-roll', { by: open() }) },
      'c--d': { handover: makeHandover('fk-roll', { by: open() }) },
      'd--e': { handover: makeHandover('af-roll', { by: open() }) },
    },
  })
  expect(mapLayers(makeSite(process), process).whole.unsure).toEqual([
    { step: 'a', sureness: 'inferred', open: [] },
    { step: 'b', sureness: 'open', open: ['accountable', 'handover'] },
    { step: 'c', sureness: 'open', open: ['handover'] },
    { step: 'd', sureness: 'partlyOpen', open: ['handover'] },
  ])
})

test('every step has its review', () => {
  const review = { ...aReview, reviewBy: '2031-01-01' }
  const process = makeProcess('start -> a:fk -> end', { steps: { a: { review } } })
  const { reviews } = mapLayers(makeSite(process), process)
  expect(reviews.map(({ step }) => step)).toEqual(['start', 'a', 'end'])
  expect(reviews[1]).toMatchObject({ owner: review.owner, reviewBy: '2031-01-01' })
})

describe('R-91: a process with several forms', () => {
  const question = makeQuestion('sgi', 'ja', 'nej')
  const holds = (formName: string, answer: string) => ({
    appliesWhen: [{ question: question.id, answers: [answer as AnswerId] }],
    formName,
  })
  const accountable = {
    ...settled('fk-roll' as RoleId),
    ...holds('Med SGI', 'ja'),
    otherForms: [{ ...open<RoleId>(), ...holds('Utan SGI', 'nej') }],
  }
  const process = makeProcess('start -> a:fk -> b:fk -> end; a -> end', {
    process: { variants: [{ question: question.id, name: 'Med SGI', otherwise: 'Utan SGI' }] },
    steps: {
      a: {
        consentRequired: [{ ...settled(CARE), ...holds('Med SGI', 'ja') }],
        responsibility: { ...makeStep('a').responsibility, accountable },
      },
      b: { ...holds('Med SGI', 'ja'), gaps: ['g-01'] as GapId[] },
    },
  })
  const site = makeSite(process, {
    questions: [question],
    gaps: [gap('g-01')],
    consents: [makeConsent('vard')],
  })
  const { whole, forms } = mapLayers(site, process)

  test('has for each form what that form has, and says of the whole in which form it holds', () => {
    expect(whole.consents[0]?.places).toEqual([
      { step: 'a', use: 'required', status: 'stated', formName: 'Med SGI' },
    ])
    expect(forms.ja?.consents[0]?.places).toEqual([
      { step: 'a', use: 'required', status: 'stated' },
    ])
    expect(forms.nej?.consents).toEqual([])
    expect(forms.ja?.gaps.map(({ steps }) => steps)).toEqual([['b']])
    expect(forms.nej?.gaps).toEqual([])
  })

  test('what is open in one of them is open in the whole, and nothing is where the process begins or ends', () => {
    const unsure = [{ step: 'a', sureness: 'open', open: ['accountable'] }]
    expect(whole.unsure).toEqual(unsure)
    expect(forms.nej?.unsure).toEqual(unsure)
    expect(forms.ja?.unsure).toEqual([])
  })
})
