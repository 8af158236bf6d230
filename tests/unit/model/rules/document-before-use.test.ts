import { expect, it } from 'vitest'
import type { DocumentId, ProcessId } from '../../../../src/model/ids.ts'
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

it('points at what the step needs, or at what is handed over', () => {
  const needed = site('start -> a -> end', { steps: { a: needs } })
  const handover = makeHandover('af-roll', { what: [settled(document)] })
  const carried = site('start:fk -> a => b:af -> end', { flows: { 'a--b': { handover } } })
  const placeIn = (one: Site) =>
    findingsOf('document-before-use', one).map(({ subject, field }) => ({ subject, field }))
  expect(placeIn(needed)).toEqual([
    { subject: needed.processes[0]?.steps.find(({ id }) => id === 'a'), field: 'needs' },
  ])
  expect(placeIn(carried)).toEqual([{ subject: handover, field: 'what' }])
})

it('says that a document is given where one of many processes gives it', () => {
  const other = makeProcess('start -> c -> end', {
    process: { id: 'annan' as ProcessId },
    steps: { c: gives },
  })
  const one = site('start -> b -> end', { steps: { b: needs } })
  const [found] = findingsOf('document-before-use', {
    ...one,
    processes: [...one.processes, other],
  })
  expect(found?.data.isNeverGiven).toBe(false)
})
