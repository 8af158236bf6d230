import { expect, it } from 'vitest'
import type { AnswerId, ConsentId } from '../../../../src/model/ids.ts'
import { checkSite } from '../../../../src/model/rules/index.ts'
import type { Consent, Site } from '../../../../src/model/site.ts'
import {
  makeHandover,
  makeProcess,
  type ProcessChanges,
  questionOf,
  settled,
} from '../../../support/make-process.ts'
import { makeConsent, makeSite } from '../../../support/make-site.ts'
import { findingsOf, testRule } from '../../../support/rule-tester.ts'

const consent = 'ja-till-delning' as ConsentId
const asks = { consentObtained: [settled(consent)] }
const shares = { consentRequired: [settled(consent)] }
const withdraws = { consentWithdrawn: [settled(consent)] }
const ifYes = [{ question: questionOf('d'), answers: ['ja' as AnswerId] }]

function site(words: string, changes: ProcessChanges, changed: Partial<Consent> = {}): Site {
  return makeSite(makeProcess(words, changes), {
    consents: [makeConsent(consent, changed)],
  })
}

testRule('consent-before-sharing', {
  valid: {
    'a step that shares after the one that asks': site('start -> a -> b -> end', {
      steps: { a: asks, b: shares },
    }),
    'a step that asks before it shares': site('start -> a -> end', {
      steps: { a: { ...asks, ...shares } },
    }),
    'a way past the sharing for who says no': site(
      'start -> a -> d? -ja-> b -> end; d -nej-> end',
      { steps: { a: asks, b: shares } },
      { givenWhen: ifYes },
    ),
    'a handover after the asking': site('start:fk -> a -> b => c:af -> end', {
      steps: { a: asks },
      flows: { 'b--c': { handover: makeHandover('af-roll', { consent: settled(consent) }) } },
    }),
    'asking again after a withdrawal': site('start -> a -> w -> a2 -> b -> end', {
      steps: { a: asks, w: withdraws, a2: asks, b: shares },
    }),
  },
  invalid: {
    'a way past the step that asks': [
      site('start -> d? -ja-> a -> b -> end; d -nej-> b', { steps: { a: asks, b: shares } }),
      { step: 'b', name: 'Steg b', consent, to: null },
    ],
    'sharing with who was asked and said no': [
      site(
        'start -> a -> d? -ja-> b -> end; d -nej-> b',
        { steps: { a: asks, b: shares } },
        { givenWhen: ifYes },
      ),
      { step: 'b' },
    ],
    'sharing after a withdrawal': [
      site('start -> a -> w -> b -> end', { steps: { a: asks, w: withdraws, b: shares } }),
      { step: 'b' },
    ],
    'a handover before the asking': [
      site('start:fk -> b => c:af -> a -> end', {
        steps: { a: asks },
        flows: { 'b--c': { handover: makeHandover('af-roll', { consent: settled(consent) }) } },
      }),
      { step: 'b', to: 'c' },
    ],
  },
})

it('leads along the way on which the consent is lacking', () => {
  const words = 'start -> d? -ja-> a -> b -> end; d -nej-> c -> b'
  const [found] = findingsOf(
    'consent-before-sharing',
    site(words, { steps: { a: asks, b: shares } }),
  )
  expect(found?.counterexample).toMatchObject({
    answers: [{ question: 'fraga-d', answers: ['nej'] }],
    steps: ['start', 'd', 'c', 'b'],
  })
})

it('points at what the step requires, or at what is handed over', () => {
  const required = site('start -> b -> a -> end', { steps: { a: asks, b: shares } })
  const handover = makeHandover('af-roll', { consent: settled(consent) })
  const carried = site('start:fk -> b => c:af -> a -> end', {
    steps: { a: asks },
    flows: { 'b--c': { handover } },
  })
  const placeIn = (one: Site) =>
    findingsOf('consent-before-sharing', one).map(({ subject, field }) => ({ subject, field }))
  expect(placeIn(required)).toEqual([
    {
      subject: required.processes[0]?.steps.find(({ id }) => id === 'b'),
      field: 'consentRequired',
    },
  ])
  expect(placeIn(carried)).toEqual([{ subject: handover, field: 'consent' }])
})

it('leaves a consent that nobody asks for to the rule about that', () => {
  const found = checkSite(site('start -> b -> end', { steps: { b: shares } }))
  expect(found.map(({ rule }) => rule)).toEqual(['consent-is-obtained'])
})

it('is silent where the ways of a split do not meet', () => {
  const words = 'start -> a -> p+>m -> x -> m -> b -> end; p -> y -> b'
  const found = checkSite(site(words, { steps: { x: asks, b: shares } }))
  expect(found.map(({ rule }) => rule)).not.toContain('consent-before-sharing')
  expect(found.map(({ rule }) => rule)).toContain('split-meets')
})
