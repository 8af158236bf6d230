import { expect, it } from 'vitest'
import type { ConsentId, ProcessId } from '../../../../src/model/ids.ts'
import { checkSite } from '../../../../src/model/rules/index.ts'
import { makeHandover, makeProcess, settled } from '../../../support/make-process.ts'
import { makeConsent, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

const yes = settled('ja-till-delning' as ConsentId)
const consents = [makeConsent('ja-till-delning', { name: 'Ja till delning' })]
const required = makeSite(
  makeProcess('start -> a -> b -> end', {
    steps: { a: { consentRequired: [yes] }, b: { consentRequired: [yes] } },
  }),
  { consents },
)

testRule('consent-is-obtained', {
  valid: {
    'a consent that a step asks for': makeSite(
      makeProcess('start -> a -> b -> end', {
        steps: { a: { consentObtained: [yes] }, b: { consentRequired: [yes] } },
      }),
      { consents },
    ),
    'a consent that nothing rests on': makeSite(makeProcess('start -> a -> end'), { consents }),
  },
  invalid: {
    'a consent that steps require and nobody asks for, once': [
      required,
      { consent: 'ja-till-delning', name: 'Ja till delning', steps: ['a', 'b'] },
    ],
    'a consent that a handover rests on': [
      makeSite(
        makeProcess('start:fk -> a => b:af -> end', {
          flows: { 'a--b': { handover: makeHandover('af-roll', { consent: yes }) } },
        }),
        { consents },
      ),
      { steps: ['a'] },
    ],
  },
})

it('is not tried while a process lacks a step, which may be the one that asks', () => {
  const [process] = required.processes
  const found = checkSite(required, new Set([process?.id as ProcessId]))
  expect(found.filter(({ rule }) => rule === 'consent-is-obtained')).toEqual([])
})
