import { describe, expect, it } from 'vitest'
import type {
  AnswerId,
  ConsentId,
  DocumentId,
  ProcessId,
  QuestionId,
  StepId,
} from '../../../../src/model/ids.ts'
import type { Process, Step } from '../../../../src/model/process.ts'
import { createLacking } from '../../../../src/model/situations/lacking.ts'
import { formsOf } from '../../../../src/model/variants.ts'
import { makeProcess, type ProcessChanges } from '../../../support/make-process.ts'
import { makeSite } from '../../../support/make-site.ts'
import { provenSituations } from '../../../support/proven-situations.ts'

describe('where ways that are walked at once meet', () => {
  it('holds what came about on any of them', () => {
    expect(lacksPlan('start -> p+>m -> a -> m -> end; p -> b -> m', 'a', 'm')).toBe(false)
    expect(lacksPlan('start -> p+>m -> a -> m -> end; p -> b -> m', 'a', 'b')).toBe(true)
  })

  it('is not sure of what came about on a way that some do not take', () => {
    const words = 'start -> i*>m -ett-> a -> m -> end; i -tva-> b -> m'
    expect(lacksPlan(words, 'a', 'm')).toBe(true)
    const always = 'start -> i*>m -ett|tva-> a -> m -> end; i -tva-> b -> m'
    expect(lacksPlan(always, 'a', 'm')).toBe(false)
  })

  it('knows the answers of both ways', () => {
    const process = makeProcess(
      'start -> p+>m -> d? -ja-> m -> z -> end; d -nej x2-> d; p -> e? -ja-> m; e -nej x2-> e',
      looking('m', 'fraga-d', 'fraga-e'),
    )
    const { arriving, sets } = situationsOf(process)
    expect(sets.conditions(arriving('m' as StepId), 9)).toEqual([
      [
        { question: 'fraga-d', answers: ['ja'] },
        { question: 'fraga-e', answers: ['ja'] },
      ],
    ])
  })

  it('knows that an answer may be changed meanwhile on another way', () => {
    const given = (...clauses: readonly (readonly [string, string])[]) =>
      clauses.map(([question, answer]) => ({
        question: question as QuestionId,
        answers: [answer as AnswerId],
      }))
    const process = makeProcess(
      'start -> a? -ja-> p+>m -> b -> d? -ja-> m -> end; a -nej-> end; d -nej-> c -> m; p -> e? -ja-> m; e -nej-> m',
      {
        steps: { e: { question: 'fraga-a' as QuestionId } },
        flows: {
          'd--m': { condition: given(['fraga-d', 'ja'], ['fraga-a', 'nej']) },
          'e--m': { condition: given(['fraga-a', 'ja']) },
        },
      },
    )
    const { leaving, taking, sets } = situationsOf(process)
    expect(sets.meet(leaving('p' as StepId), sets.where(given(['fraga-a', 'nej'])))).toBe(false)
    expect(taking('d--m')).not.toBe(sets.none)
  })

  it('holds for a split inside a split that meets at the same step', () => {
    const words = 'start -> p+>m -> q+>m -> a -> m -> end; q -> b -> m; p -> c -> m'
    expect(lacksPlan(words, 'b', 'm')).toBe(false)
  })
})

describe('a process that another one opens', () => {
  const inner = named('inner', makeProcess('start -> d? -ja-> a -> slut-ja; d -nej-> slut-nej'))
  const outer = () =>
    named(
      'outer',
      makeProcess('start -> x -> s -> y -> end; s -> z -> end', {
        steps: { s: { kind: 'subprocess', calls: 'inner' as ProcessId } },
        flows: {
          ...looking('z', 'fraga-d').flows,
          's--y': { fromEnd: 'slut-ja' as StepId },
          's--z': { fromEnd: 'slut-nej' as StepId },
        },
      }),
    )

  it('hands on what came about inside, by the end that was come to', () => {
    const gives = giving(inner, 'a')
    expect(lacking([outer(), gives], 'outer', 'y')).toBe(false)
    expect(lacking([outer(), gives], 'outer', 'z')).toBe(true)
  })

  it('hands on the answers that were given inside', () => {
    const { taking, sets } = situationsOf(outer(), [outer(), inner])
    expect(sets.conditions(taking('s--z'), 9)).toEqual([
      [{ question: 'fraga-d', answers: ['nej'] }],
    ])
  })

  it('begins with what those bring who open it', () => {
    const gives = giving(outer(), 'x')
    expect(lacking([gives, inner], 'inner', 'a')).toBe(false)
    expect(lacking([outer(), inner], 'inner', 'a')).toBe(true)
  })

  it('takes a consent back from those who come out of it', () => {
    const withdraws = changed(inner, 'a', {
      consentWithdrawn: [
        { kind: 'settled', value: 'plan' as ConsentId, status: 'stated', citations: [] },
      ],
    })
    const gives = giving(outer(), 'x')
    expect(lacking([gives, withdraws], 'outer', 'y')).toBe(true)
    expect(lacking([gives, withdraws], 'outer', 'z')).toBe(false)
  })
})

/** A step further on looks at what was answered. */
function looking(step: string, ...questions: readonly string[]): ProcessChanges {
  const to = step === 'm' ? 'z' : 'end'
  const condition = questions.map((id) => ({
    question: id as QuestionId,
    answers: ['ja', 'nej'] as AnswerId[],
  }))
  return { flows: { [`${step}--${to}`]: { condition } } }
}

function lacksPlan(words: string, given: string, at: string): boolean {
  return lacking([giving(named('outer', makeProcess(words)), given)], 'outer', at)
}

/** May a person come to the step without the plan? */
function lacking(processes: readonly Process[], id: string, at: string): boolean {
  const { forms, situationsIn } = situated(processes)
  const lackingIn = createLacking(
    { processes, formsOf: (process) => forms.get(process) ?? [], situationsIn },
    {
      isGainedAt: (step) => step.gives.length > 0,
      isLostAt: (step) => step.consentWithdrawn.length > 0,
      heldWhen: null,
    },
  )
  const process = processes.find((one) => one.id === id)
  const [form] = (process && forms.get(process)) ?? []
  if (!form) throw new Error(`no process ${id}`)
  return lackingIn(form).arriving(at as StepId) !== situationsIn(form).sets.none
}

function situationsOf(process: Process, processes: readonly Process[] = [process]) {
  const { forms, situationsIn } = situated(processes)
  const [form] = [...forms.values()].flat().filter((one) => one.process.id === process.id)
  if (!form) throw new Error('no form')
  return situationsIn(form)
}

function situated(processes: readonly Process[]) {
  const site = makeSite(processes)
  const forms = new Map(processes.map((process) => [process, formsOf(process, site.questions)]))
  return { forms, situationsIn: provenSituations(site, (process) => forms.get(process) ?? []) }
}

function giving(process: Process, step: string): Process {
  const gives = [
    { kind: 'settled', value: 'plan' as DocumentId, status: 'stated', citations: [] },
  ] as const
  return changed(process, step, { gives })
}

function changed(process: Process, id: string, changes: Partial<Step>): Process {
  const steps = process.steps.map((step) => (step.id === id ? { ...step, ...changes } : step))
  return { ...process, steps }
}

function named(id: string, process: Process): Process {
  return { ...process, id: id as ProcessId }
}
