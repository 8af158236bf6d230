import type { AnswerId, PhaseId, RoleId } from '../../../../src/model/ids.ts'
import type { Condition, Process, Step } from '../../../../src/model/process.ts'
import type { Claim } from '../../../../src/model/provenance.ts'
import { makeHandover, makeProcess, makeStep, settled } from '../../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

const question = makeQuestion('form', 'ja', 'nej', 'vet-inte')
const when = (...answers: string[]): Condition => [
  { question: question.id, answers: answers as AnswerId[] },
]
const role = (...answers: string[]): Claim<RoleId> => ({
  ...settled('fk-roll' as RoleId),
  appliesWhen: when(...answers),
})
const { responsibility } = makeStep('a')

testRule('no-dead-value', {
  valid: {
    'a value in a form of its step': formed({
      appliesWhen: when('ja', 'nej'),
      responsibility: { ...responsibility, responsible: [role('nej', 'vet-inte')] },
    }),
    'a value in a step of all forms': formed({
      responsibility: { ...responsibility, attends: [role('ja')] },
    }),
    'a coordinator for each form': formed(
      {},
      {
        phases: [
          {
            id: 'fas' as PhaseId,
            name: 'Fas',
            coordinator: { ...role('ja'), otherForms: [role('nej', 'vet-inte')] },
          },
        ],
      },
    ),
    'a value for each form': formed({
      responsibility: {
        ...responsibility,
        accountable: { ...role('ja'), otherForms: [role('nej', 'vet-inte')] },
      },
    }),
    'a way that never applies, which no-dead-flow tells of': formed(
      {},
      {},
      undefined,
      when('kanske'),
    ),
  },
  invalid: {
    'a value for answers that the step is not for': [
      formed({
        appliesWhen: when('ja'),
        responsibility: { ...responsibility, responsible: [role('nej')] },
      }),
      { of: 'value', applies: when('nej'), within: when('ja') },
    ],
    'what stands in the place of another value, in a form that the step lacks': [
      formed({
        appliesWhen: when('ja'),
        responsibility: {
          ...responsibility,
          accountable: { ...role('ja'), otherForms: [role('vet-inte')] },
        },
      }),
      { of: 'value', applies: when('vet-inte'), within: when('ja') },
    ],
    'a registration in a form that the step lacks': [
      formed({
        appliesWhen: when('ja'),
        registrations: [
          {
            system: 'SUS',
            point: 'Start',
            by: 'fk-roll' as RoleId,
            when: null,
            status: 'stated',
            citations: [],
            appliesWhen: when('nej'),
          },
        ],
      }),
      { of: 'value', applies: when('nej'), within: when('ja') },
    ],
    'a value of a handover in a form that its way lacks': [
      formed({}, {}, role('ja'), when('nej')),
      { of: 'handover', applies: when('ja'), within: when('nej') },
    ],
    'a coordinator of a phase without an answer': [
      formed({}, { phases: [{ id: 'fas' as PhaseId, name: 'Fas', coordinator: role() }] }),
      { of: 'coordinator', applies: when(), within: [] },
    ],
    'a step that never applies, and not each value in it': [
      formed({
        appliesWhen: when('kanske'),
        responsibility: { ...responsibility, responsible: [role('ja')] },
      }),
      { of: 'step', applies: when('kanske') },
    ],
    'a step without an answer': [
      formed({ appliesWhen: when() }),
      { of: 'step', applies: when(), within: [] },
    ],
  },
})

function formed(
  a: Partial<Step>,
  changes: Partial<Process> = {},
  receiver?: Claim<RoleId>,
  way?: Condition,
) {
  const process = makeProcess('start -> a -> b:af -> end', {
    process: { variants: [{ question: question.id, name: 'Form', otherwise: null }], ...changes },
    steps: { a },
    flows: {
      'a--b': {
        appliesWhen: way ?? null,
        handover: makeHandover('af-roll', receiver ? { receiver } : {}),
      },
    },
  })
  return makeSite(process, { questions: [question] })
}
