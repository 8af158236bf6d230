import { expect, it } from 'vitest'
import type {
  BottleneckId,
  ConsentId,
  DocumentId,
  GapId,
  LegalRuleId,
  ProcessId,
  StepRef,
} from '../../../src/model/ids.ts'
import * as uses from '../../../src/model/uses.ts'
import { makeHandover, makeProcess, open, settled } from '../../support/make-process.ts'

const document = 'intyg' as DocumentId
const consent = 'samtycke' as ConsentId
const rule = 'tva-veckor' as LegalRuleId
const deadline = settled({
  amount: 2,
  unit: 'veckor',
  countedFrom: null,
  before: null,
  rule,
} as const)

const process = makeProcess('start -> a -> b -> c -> d -> end', {
  steps: {
    a: {
      gives: [settled(document)],
      consentObtained: [settled(consent)],
      legalRules: [rule],
      gaps: ['g-01' as GapId],
    },
    b: { needs: [open({ meanwhile: document })], consentRequired: [settled(consent)] },
    d: {
      deadline,
      bottlenecks: ['b-01' as BottleneckId],
      calls: 'annan' as ProcessId,
    },
  },
  flows: {
    'c--d': {
      handover: makeHandover('fk-roll', {
        what: [settled(document)],
        consent: settled(consent),
        by: deadline,
      }),
    },
  },
})
const steps = (refs: readonly StepRef[]) => refs.map((ref) => ref.step)

it('tells which steps give a document and which need it', () => {
  expect(steps(uses.stepsThatGive([process], document))).toEqual(['a'])
  expect(steps(uses.stepsThatNeed([process], document))).toEqual(['b'])
})

it('tells which steps obtain a consent and which require it', () => {
  expect(steps(uses.stepsThatObtain([process], consent))).toEqual(['a'])
  expect(steps(uses.stepsThatRequire([process], consent))).toEqual(['b'])
})

it('finds a legal rule where it is named, and behind a deadline of a step or a handover', () => {
  expect(steps(uses.usesOfLegalRule([process], rule))).toEqual(['a', 'c', 'd'])
})

it('finds gaps, bottlenecks and the steps that open a process', () => {
  expect(steps(uses.usesOfGap([process], 'g-01' as GapId))).toEqual(['a'])
  expect(steps(uses.usesOfBottleneck([process], 'b-01' as BottleneckId))).toEqual(['d'])
  expect(steps(uses.callsOf([process], 'annan' as ProcessId))).toEqual(['d'])
})

it('says in which process, and finds nothing where nothing is', () => {
  const other = { ...process, id: 'annan' as ProcessId }
  expect(uses.stepsThatGive([process, other], document).map((ref) => ref.process)).toEqual([
    'process',
    'annan',
  ])
  expect(uses.stepsThatGive([process], 'x' as DocumentId)).toEqual([])
})
