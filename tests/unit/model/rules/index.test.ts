import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../src/model/finding.ts'
import type {
  AnswerId,
  ConsentId,
  DocumentId,
  ProcessId,
  RoleId,
  StepId,
} from '../../../../src/model/ids.ts'
import type { Process } from '../../../../src/model/process.ts'
import { checkSite } from '../../../../src/model/rules/index.ts'
import type { Site } from '../../../../src/model/site.ts'
import { makeHandover, makeProcess, makeStep, settled } from '../../../support/make-process.ts'
import { makeConsent, makeDocument, makeQuestion, makeSite } from '../../../support/make-site.ts'

const told = (site: Site, cut: readonly Process[] = []) =>
  checkSite(site, new Set(cut.map(({ id }) => id)))
const rulesIn = (found: ReturnType<typeof checkSite>) => found.map(({ rule }) => rule)

const form = makeQuestion('form', 'ja', 'nej')
const variants = [{ question: form.id, name: 'Form', otherwise: null }]
const inForm = (answer: string) => [{ question: form.id, answers: [answer as AnswerId] }]

describe('a process that lacks some of its steps', () => {
  const lacking = makeProcess('start -> a -> b:af -> d? -ja-> c', {
    process: { id: 'lacking' as ProcessId, lanes: ['fk' as never] },
    steps: { a: { previousIds: ['c' as StepId] } },
  })
  const whole = makeProcess('start -> d? -ja-> c', { process: { lanes: ['fk' as never] } })
  const site = makeSite([lacking, whole])
  const ofProcess = (process: Process, found: ReturnType<typeof checkSite>) => {
    const own = new Set<object>([process, ...process.steps, ...process.flows])
    return found.filter(({ subject }) => own.has(subject)).map(({ rule }) => rule)
  }

  it('is told of what is true of its single steps, and of nothing else', () => {
    expect(ofProcess(lacking, told(site, [lacking])).sort()).toEqual([
      'handover-complete',
      'lane-on-map',
      'lane-on-map',
      'lane-on-map',
      'previous-id-is-free',
    ])
  })

  it('does not keep anything about the others silent', () => {
    const all = ofProcess(whole, told(site))
    expect(all).toEqual(expect.arrayContaining(['can-reach-end', 'split-has-ways']))
    expect(ofProcess(whole, told(site, [lacking]))).toEqual(all)
  })

  it('is not looked into by rules about all processes', () => {
    const opens = (id: string, calls: string) =>
      makeProcess('start -> a(subprocess) -> end', {
        process: { id: id as ProcessId },
        steps: { a: { calls: calls as ProcessId } },
      })
    const [one, other] = [opens('ett', 'tva'), opens('tva', 'ett')]
    expect(rulesIn(told(makeSite([one, other])))).toContain('no-recursion')
    expect(rulesIn(told(makeSite([one, other]), [other]))).not.toContain('no-recursion')
  })
})

describe('a fault that several forms of a process show', () => {
  it('is told once, at what is written', () => {
    const process = makeProcess('start -> d? -ja-> a -> end; d -nej-> b', {
      process: { variants },
      steps: { a: { appliesWhen: inForm('ja') } },
    })
    const found = told(makeSite(process, { questions: [form] }))
    const ends = found.filter(({ rule }) => rule === 'can-reach-end')
    expect(ends.map(({ subject }) => subject)).toEqual([process.steps.find(({ id }) => id === 'b')])
  })

  it('is told at what is written, though the form has something else in its place', () => {
    const { responsibility } = makeStep('a')
    const accountable = { ...settled('fk-roll' as RoleId), appliesWhen: inForm('ja') }
    const process = makeProcess('start -> a -> end', {
      process: { variants },
      steps: { a: { responsibility: { ...responsibility, accountable } } },
    })
    const [found] = told(makeSite(process, { questions: [form] }))
    expect(found).toMatchObject({ rule: 'one-accountable', data: { form: inForm('nej') } })
    expect(found?.subject).toBe(process.steps.find(({ id }) => id === 'a'))
  })
})

describe('two faults of one rule at one place', () => {
  const twice = (rule: string, site: Site) =>
    told(site).flatMap((one) => (one.rule === rule ? [one.data] : []))

  it('are both told when they are about two previous ids', () => {
    const site = makeSite(
      makeProcess('start -> a -> b -> c -> end', {
        steps: { a: { previousIds: ['b', 'c'] as StepId[] } },
      }),
    )
    expect(twice('previous-id-is-free', site)).toHaveLength(2)
  })

  it('are both told when they are about two ends of a subprocess', () => {
    const inner = makeProcess('start -> d? -ja-> end; d -nej-> end2', {
      process: { id: 'inre' as ProcessId },
    })
    const outer = makeProcess('start -> sub(subprocess)', { steps: { sub: { calls: inner.id } } })
    expect(twice('subprocess-ends-match', makeSite([outer, inner]))).toEqual([
      expect.objectContaining({ end: 'end' }),
      expect.objectContaining({ end: 'end2' }),
    ])
  })

  it('are both told when they are about two consents, or documents', () => {
    const consents = ['ett' as ConsentId, 'annat' as ConsentId].map(settled)
    const papers = ['intyg' as DocumentId, 'plan' as DocumentId].map(settled)
    const process = makeProcess('start -> b -> a -> end', {
      steps: {
        b: { consentRequired: consents, needs: papers },
        a: { consentObtained: consents, gives: papers },
      },
    })
    const site = makeSite(process, {
      consents: [makeConsent('ett'), makeConsent('annat')],
      documents: [makeDocument('intyg'), makeDocument('plan')],
    })
    expect(twice('consent-before-sharing', site)).toHaveLength(2)
    expect(twice('document-before-use', site)).toHaveLength(2)
  })

  it('are both told when two ways of a step hand over on one consent', () => {
    const claim = settled('ett' as ConsentId)
    const handover = makeHandover('af-roll', { consent: claim })
    const process = makeProcess('start:fk -> d? -ja-> b:af -> a -> end; d -nej-> c:af -> a', {
      steps: { a: { consentObtained: [claim] } },
      flows: { 'd--b': { handover }, 'd--c': { handover } },
    })
    const found = twice(
      'consent-before-sharing',
      makeSite(process, { consents: [makeConsent('ett')] }),
    )
    expect(found).toEqual([
      expect.objectContaining({ to: 'b' }),
      expect.objectContaining({ to: 'c' }),
    ])
  })
})

describe('a fault that shows in several forms', () => {
  const formsOfFault = (process: Process, rule: string) =>
    told(makeSite({ ...process, variants }, { questions: [form, other] }))
      .filter((finding) => finding.rule === rule)
      .map((finding: Finding) => finding.forms)
  const other = makeQuestion('fraga-d', 'ja', 'nej', 'vet-inte')

  it('is told with all of them', () => {
    const process = makeProcess('start -> a')
    expect(formsOfFault(process, 'can-reach-end')).toEqual([[inForm('ja'), inForm('nej')]])
  })

  it('is told with those where it is just the same', () => {
    const process = makeProcess('start -> d? -ja-> end; d -nej-> end2', {
      flows: { 'd--end2': { appliesWhen: inForm('ja') } },
    })
    expect(formsOfFault(process, 'answers-exhaustive')).toEqual([[inForm('ja')]])
  })

  it('has one form in a process without variants, and none where it is not of a form', () => {
    const site = makeSite(
      makeProcess('start -> a:af -> b', { process: { lanes: ['fk' as never] } }),
    )
    const found: readonly Finding[] = told(site)
    const formsOf = (rule: string) => found.find((one) => one.rule === rule)?.forms
    expect(formsOf('can-reach-end')).toEqual([[]])
    expect(found.map(({ rule }) => rule)).toContain('lane-on-map')
    expect(found.find(({ rule }) => rule === 'lane-on-map')).not.toHaveProperty('forms')
  })
})
