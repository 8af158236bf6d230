import { expect, it } from 'vitest'
import type { DocumentId } from '../../../../src/model/ids.ts'
import type { Document, Site } from '../../../../src/model/site.ts'
import {
  makeHandover,
  makeProcess,
  type ProcessChanges,
  settled,
} from '../../../support/make-process.ts'
import { makeDocument, makeSite } from '../../../support/make-site.ts'
import { findingsOf, testRule } from '../../../support/rule-tester.ts'

const document = 'intyg' as DocumentId
const gives = { gives: [settled(document)] }
const needs = { needs: [settled(document)] }

function site(words: string, changes: ProcessChanges, changed: Partial<Document> = {}): Site {
  return makeSite(makeProcess(words, changes), { documents: [makeDocument(document, changed)] })
}

testRule('document-before-use', {
  valid: {
    'a document given by a step before': site('start -> a -> b -> end', {
      steps: { a: gives, b: needs },
    }),
    'a document given on every way': site('start -> d? -ja-> a -> b -> end; d -nej-> c -> b', {
      steps: { a: gives, c: gives, b: needs },
    }),
    'a document that comes from outside': site(
      'start -> b -> end',
      { steps: { b: needs } },
      { fromOutside: 'Personen har det med sig.' },
    ),
    'a document handed over by the step that gives it': site('start:fk -> a => b:af -> end', {
      steps: { a: gives },
      flows: { 'a--b': { handover: makeHandover('af-roll', { what: [settled(document)] }) } },
    }),
  },
  invalid: {
    'a step that needs what it gives itself': [
      site('start -> a -> end', { steps: { a: { ...gives, ...needs } } }),
      { step: 'a', document, to: null, isNeverGiven: false },
    ],
    'a way past the step that gives it': [
      site('start -> d? -ja-> a -> b -> end; d -nej-> b', { steps: { a: gives, b: needs } }),
      { step: 'b', isNeverGiven: false },
    ],
    'a document that no step gives': [
      site('start -> b -> end', { steps: { b: needs } }),
      { step: 'b', isNeverGiven: true },
    ],
    'a handover of what comes later': [
      site('start:fk -> a => b:af -> c -> end', {
        steps: { c: gives },
        flows: { 'a--b': { handover: makeHandover('af-roll', { what: [settled(document)] }) } },
      }),
      { step: 'a', to: 'b', isNeverGiven: false },
    ],
  },
})

it('leads along the way on which the document is lacking', () => {
  const words = 'start -> d? -ja-> a -> b -> end; d -nej-> b'
  const [found] = findingsOf('document-before-use', site(words, { steps: { a: gives, b: needs } }))
  expect(found?.counterexample?.steps).toEqual(['start', 'd', 'b'])
})
