import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedForm, comparedForms } from '../../../src/model/compared-forms.ts'
import type { ConsentId, DocumentId, RoleId, SourceId, StepId } from '../../../src/model/ids.ts'
import type { NamedForm } from '../../../src/model/named-forms.ts'
import type { Deadline, Duration, Flow, Process, Step } from '../../../src/model/process.ts'
import { type Claim, inEveryForm, settledOrMeanwhile } from '../../../src/model/provenance.ts'
import { arbitraryProcess } from '../../support/arbitrary-process.ts'
import { dressProcess } from '../../support/dress-process.ts'
import { makeHandover, makeProcess, makeStep, open, settled } from '../../support/make-process.ts'
import { runs } from '../../support/property-runs.ts'

const NEW = 'ny-roll' as RoleId
const DEADLINE = settled<Deadline>({
  amount: 17,
  unit: 'dagar',
  countedFrom: null,
  before: null,
  rule: null,
})

const form = (id: string, process: Process): NamedForm => ({ id, name: id, answers: [], process })
const compare = (...processes: readonly Process[]) =>
  comparedForms(processes.map((process, i) => form(`${i}`, process)))
const told = (one: ComparedForm | undefined) =>
  [...(one?.differing ?? [])].map(([id, { isInAll, kinds }]) => [
    id,
    ...(isInAll ? [] : ['not in all']),
    ...kinds,
  ])

/** The process with another role for a role, in the steps that are named and, where none are, everywhere. */
function replaced(process: Process, before: RoleId, after: RoleId, only?: ReadonlySet<StepId>) {
  const isIn = (id: StepId) => only === undefined || only.has(id)
  const one = (role: RoleId) => (role === before ? after : role)
  const claim = <Some extends Claim<RoleId> | null>(those: Some): Some =>
    those?.kind === 'settled' ? { ...those, value: one(those.value) } : those
  return {
    ...process,
    steps: process.steps.map((step): Step => {
      if (!isIn(step.id)) return step
      const { accountable, responsible, consulted, informed, attends, caseOwner } =
        step.responsibility
      return {
        ...step,
        responsibility: {
          accountable: claim(accountable),
          responsible: responsible.map(claim),
          consulted: consulted.map(claim),
          informed: informed.map(claim),
          attends: attends.map(claim),
          caseOwner: claim(caseOwner),
        },
        registrations: step.registrations.map((each) => ({ ...each, by: one(each.by) })),
      }
    }),
    flows: process.flows.map((flow): Flow => {
      if (flow.handover === null || !isIn(flow.from)) return flow
      const { receiver } = flow.handover
      return { ...flow, handover: { ...flow.handover, receiver: claim(receiver) } }
    }),
  }
}

/** The steps that name a role, in the order of the process. */
function stepsWith(process: Process, role: RoleId): readonly StepId[] {
  const has = (claims: readonly (Claim<RoleId> | null)[]) =>
    claims.some(
      (claim) => claim && inEveryForm(claim).some((one) => settledOrMeanwhile(one) === role),
    )
  return process.steps.flatMap(({ id, responsibility: who, registrations }) =>
    has([who.accountable, ...who.responsible, ...who.consulted, ...who.informed, ...who.attends]) ||
    has([who.caseOwner]) ||
    registrations.some(({ by }) => by === role) ||
    process.flows.some(({ from, handover }) => from === id && has([handover?.receiver ?? null]))
      ? id
      : [],
  )
}

/** A process as content could hold it, one of its roles, and the steps that name the role. */
const withRole = fc
  .record({ process: arbitraryProcess({ maxSteps: 30 }), seed: fc.nat(), pick: fc.nat() })
  .map(({ process: plain, seed, pick }) => {
    const process = dressProcess(plain, seed)
    const roles = process.lanes.map((lane) => `${lane}-roll` as RoleId)
    const role = roles[pick % roles.length] ?? NEW
    return { process, role, steps: stepsWith(process, role) }
  })

describe('a role that is another from beginning to end', () => {
  it('is said once, of each of the forms, and sets no step apart', () => {
    fc.assert(
      fc.property(withRole, ({ process, role, steps }) => {
        fc.pre(steps.length > 1)
        const [own, other] = compare(replaced(process, role, NEW), process)
        expect(own?.swaps).toEqual([{ role: NEW, insteadOf: [role] }])
        expect(other?.swaps).toEqual([{ role, insteadOf: [NEW] }])
        expect([told(own), told(other)]).toEqual([[], []])
      }),
      runs(200),
    )
  })

  it('leaves a step that has a deadline of its own beside it, and that step only', () => {
    fc.assert(
      fc.property(withRole, fc.nat(), ({ process, role, steps }, pick) => {
        fc.pre(steps.length > 1)
        const changed = process.steps[pick % process.steps.length]?.id
        const swapped = replaced(process, role, NEW)
        const late = swapped.steps.map((step) =>
          step.id === changed ? { ...step, deadline: DEADLINE } : step,
        )
        const forms = compare({ ...swapped, steps: late }, process)
        expect(forms.map(told)).toEqual([[[changed, 'deadline']], [[changed, 'deadline']]])
        expect(forms.map(({ swaps }) => swaps.length)).toEqual([1, 1])
      }),
      runs(200),
    )
  })

  it('is none where it is another in some of its steps only: those are set apart', () => {
    fc.assert(
      fc.property(withRole, fc.nat(), ({ process, role, steps }, pick) => {
        fc.pre(steps.length > 1)
        const some = new Set(steps.slice(0, 1 + (pick % (steps.length - 1))))
        const forms = compare(replaced(process, role, NEW, some), process)
        expect(forms.map(({ swaps }) => swaps)).toEqual([[], []])
        for (const one of forms) expect([...one.differing.keys()]).toEqual([...some])
      }),
      runs(200),
    )
  })

  it('is none where only one step has it: there it is that step’s own', () => {
    fc.assert(
      fc.property(withRole, ({ process, role, steps }) => {
        fc.pre(steps.length === 1)
        const forms = compare(replaced(process, role, NEW), process)
        expect(forms.map(({ swaps }) => swaps)).toEqual([[], []])
        for (const one of forms) expect([...one.differing.keys()]).toEqual(steps)
      }),
      runs(100),
    )
  })
})

const X = 'x' as RoleId
const Y = 'y' as RoleId
const Z = 'z' as RoleId
const W = 'w' as RoleId
const who = (
  accountable: RoleId,
  responsible: readonly RoleId[] = [],
  more: Partial<Step['responsibility']> = {},
) => ({
  responsibility: {
    ...makeStep('a').responsibility,
    accountable: settled(accountable),
    responsible: responsible.map((role) => settled(role)),
    ...more,
  },
})
const abc = (
  steps: Readonly<Record<string, Partial<Step>>>,
  flows: Readonly<Record<string, Partial<Flow>>> = {},
) => makeProcess('a -> b -> c', { steps, flows })
const swapsOf = (own: Process, other: Process) => compare(own, other)[0]?.swaps

describe('a swap of roles', () => {
  it('goes through every place where a role can stand: open questions, registrations, receivers and who coordinates', () => {
    const withRole = (role: RoleId, status: 'stated' | 'inferred') => {
      const process = abc(
        {
          a: who(Z, [], { accountable: open({ meanwhile: role, practices: ['Båda.'] }) }),
          b: {
            ...who(Z, [], { caseOwner: settled(role), attends: [{ ...settled(role), status }] }),
            registrations: [
              { system: 'SUS', point: 'Start', by: role, when: null, status, citations: [] },
            ],
          },
          c: who(Z),
        },
        { 'b--c': { handover: makeHandover(role) } },
      )
      const phases = process.phases.map((phase) => ({ ...phase, coordinator: settled(role) }))
      return { ...process, phases }
    }
    const [own, other] = compare(withRole(Y, 'inferred'), withRole(X, 'stated'))
    expect(own?.swaps).toEqual([{ role: Y, insteadOf: [X] }])
    expect(told(own)).toEqual([])
    expect(told(other)).toEqual([])
  })

  it('is none where a phase keeps the role that its steps have given up', () => {
    const steps = (role: RoleId) => abc({ a: who(role), b: who(role), c: who(Z) })
    const kept = (process: Process) => ({
      ...process,
      phases: process.phases.map((phase) => ({ ...phase, coordinator: settled(X) })),
    })
    const [own] = compare(kept(steps(Y)), kept(steps(X)))
    expect(own?.swaps).toEqual([])
    expect(told(own)).toEqual([
      ['a', 'accountable'],
      ['b', 'accountable'],
    ])
  })

  it('is none where two roles give way to one, or one to two', () => {
    const two = abc({ a: who(X), b: who(X), c: who(Z, [W]) })
    const one = abc({ a: who(Y), b: who(Y), c: who(Y, [W]) })
    expect(swapsOf(one, two)).toEqual([])
    expect(swapsOf(two, one)).toEqual([])
  })

  it('is none where two roles trade places: both are in both forms', () => {
    const here = abc({ a: who(X), b: who(Y), c: who(X) })
    const there = abc({ a: who(Y), b: who(X), c: who(Y) })
    expect(swapsOf(here, there)).toEqual([])
    expect(told(compare(here, there)[0])).toHaveLength(3)
  })

  it('is none where two come for two others and nothing tells which for which', () => {
    const before = abc({ a: who(W, [X, Z]), b: who(W, [X, Z]), c: who(W) })
    const after = abc({ a: who(W, [Y, NEW]), b: who(W, [Y, NEW]), c: who(W) })
    expect(swapsOf(after, before)).toEqual([])
    const told = abc({ a: who(W, [X, Z]), b: who(W, [X]), c: who(Z) })
    const tells = abc({ a: who(W, [Y, NEW]), b: who(W, [Y]), c: who(NEW) })
    expect(swapsOf(tells, told)).toEqual([
      { role: Y, insteadOf: [X] },
      { role: NEW, insteadOf: [Z] },
    ])
  })

  it('holds where a place of it has nobody in the other form: that step is set apart', () => {
    const before = abc({ a: who(X), b: who(X, [X]), c: who(W) })
    const after = abc({ a: who(Y), b: who(Y), c: who(W) })
    const [own] = compare(after, before)
    expect(own?.swaps).toEqual([{ role: Y, insteadOf: [X] }])
    expect(told(own)).toEqual([['b', 'responsible']])
  })

  it('is told against every other form that has it', () => {
    const forms = [X, Y, Z].map((role) => abc({ a: who(role), b: who(role), c: who(W) }))
    expect(compare(...forms).map(({ swaps }) => swaps)).toEqual([
      [{ role: X, insteadOf: [Y, Z] }],
      [{ role: Y, insteadOf: [X, Z] }],
      [{ role: Z, insteadOf: [X, Y] }],
    ])
  })
})

describe('what differs beside it', () => {
  const plain = abc({ a: who(X, [Z]) }, { 'a--b': { handover: makeHandover('x') } })
  const inA = (changes: Partial<Step>) => ({
    ...plain,
    steps: plain.steps.map((step) => (step.id === 'a' ? { ...step, ...changes } : step)),
  })
  const onWay = (changes: Parameters<typeof makeHandover>[1]) => ({
    ...plain,
    flows: plain.flows.map((flow) =>
      flow.id === 'a--b' ? { ...flow, handover: makeHandover('x', changes) } : flow,
    ),
  })
  const TIME: Claim<Duration> = settled({ amount: 1, unit: 'timmar' })
  const document = [settled('intyg' as DocumentId)]
  const consent = [settled('samtycke' as ConsentId)]
  const registration = {
    system: 'SUS',
    point: 'Start',
    by: X,
    when: null,
    status: 'stated' as const,
    citations: [],
  }

  it.each([
    ['accountable', inA(who(Y, [Z]))],
    ['accountable', inA(who(X, [Z], { accountable: open({ meanwhile: X }) }))],
    ['responsible', inA(who(X, [Z, Y]))],
    ['consulted', inA(who(X, [Z], { consulted: [settled(Y)] }))],
    ['informed', inA(who(X, [Z], { informed: [settled(Y)] }))],
    ['attends', inA(who(X, [Z], { attends: [settled(Y)] }))],
    ['caseOwner', inA(who(X, [Z], { caseOwner: settled(Y) }))],
    ['need', inA({ need: settled('Ro') })],
    ['duration', inA({ duration: TIME })],
    ['deadline', inA({ deadline: DEADLINE })],
    ['needs', inA({ needs: document })],
    ['gives', inA({ gives: document })],
    ['consent', inA({ consentRequired: consent })],
    ['consent', inA({ consentObtained: consent })],
    ['registration', inA({ registrations: [registration] })],
    ['handover', onWay({ receiver: settled(Y) })],
    ['handover', onWay({ by: null })],
    ['handover', onWay({ what: document })],
    ['certainty', inA(who(X, [], { responsible: [{ ...settled(Z), status: 'inferred' }] }))],
  ])('is told by its kind: %s', (kind, changed) => {
    expect(compare(changed, plain).map(told)).toEqual([[['a', kind]], [['a', kind]]])
  })

  it('is nothing where only the sources do', () => {
    const citations = [{ source: 'rapport' as SourceId, locator: null }]
    expect(told(compare(inA({ need: null, citations }), plain)[0])).toEqual([])
  })

  it('is the way on, and the step itself where not all forms have it', () => {
    const through = makeProcess('a -> b -> c -> end')
    const past = makeProcess('a -> c -> end')
    expect(compare(through, past).map(told)).toEqual([
      [
        ['a', 'ways'],
        ['b', 'not in all'],
      ],
      [['a', 'ways']],
    ])
  })

  it('comes in one order, each kind once, against any of the other forms', () => {
    const both = inA({ deadline: DEADLINE, need: settled('Ro') })
    const [own] = compare(plain, inA({ deadline: DEADLINE }), both)
    expect(told(own)).toEqual([['a', 'need', 'deadline']])
  })
})

it('a process of one form differs from nothing', () => {
  expect(compare(makeProcess('a -> b'))).toMatchObject([{ swaps: [], differing: new Map() }])
  expect(compare()).toEqual([])
})
