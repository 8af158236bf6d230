import type {
  AnswerId,
  DocumentId,
  FlowId,
  PartyId,
  PhaseId,
  ProcessId,
  QuestionId,
  RoleId,
  StepId,
} from '../../src/model/ids.ts'
import type {
  CitizenText,
  Flow,
  Handover,
  Process,
  Step,
  StepKind,
} from '../../src/model/process.ts'
import type { OpenClaim, Review, SettledClaim } from '../../src/model/provenance.ts'
import { isStartOrEnd } from '../../src/model/step-kind.ts'

/** Changes to what the words give; steps and flows by id. */
export type ProcessChanges = {
  readonly process?: Partial<Process>
  readonly steps?: Readonly<Record<string, Partial<Step>>>
  readonly flows?: Readonly<Record<string, Partial<Flow>>>
}

/**
 * A linked process out of words: `makeProcess('start -> a:fk -> b?:af -ja-> c -> end; b -nej x3-> a')`.
 *
 * - `;` or a new line starts another chain; a step is described where it is named first.
 * - `a:fk@kartlagga(meeting)`: step a in the lane fk, in the phase kartlagga, of the kind meeting.
 * - Kinds by sign: `d?` decision, `i*` inclusive split, `p+` parallel split. `start` and ids that are `end`, `end2`, or begin with `slut`
 *   are events. `p+` and `i*` meet where `>m` says: `p+>m`.
 * - Arrows: `->`; `-ja->` with the label and answer ja; `-nej|vet-inte->`; `-nej x3->` at most three times;
 *   `=>` with a complete handover to the receiving lane's role.
 * - Lane and phase are inherited from the step before. The role of the lane fk is `fk-roll`.
 */
export function makeProcess(words: string, changes: ProcessChanges = {}): Process {
  const steps = new Map<string, Step>()
  const flows = new Map<FlowId, Flow>()

  for (const chain of words
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)) {
    let before: Step | null = null
    let arrow = ''
    for (const word of chain.split(/\s+(-[^>]*->|->|=>)\s+/)) {
      if (/^(-.*->|->|=>)$/.test(word)) {
        arrow = word
        continue
      }
      const step: Step = parseStep(word, before, steps)
      steps.set(step.id, step)
      if (before) {
        const flow = parseFlow(arrow, before, step)
        flows.set(flow.id, flow)
      }
      before = step
    }
  }

  const allSteps = [...steps.values()].map((step) => ({ ...step, ...changes.steps?.[step.id] }))
  const allFlows = [...flows.values()].map((flow) => ({ ...flow, ...changes.flows?.[flow.id] }))
  return {
    id: 'process' as ProcessId,
    name: 'Processen',
    purpose: 'Syftet.',
    goal: 'Målet.',
    targetGroups: [],
    phases: [...new Set(allSteps.map((step) => step.phase))].map((id) => ({
      id,
      name: id,
      coordinator: null,
    })),
    lanes: [...new Set(allSteps.map((step) => step.lane))],
    variants: [],
    steps: allSteps,
    flows: allFlows,
    citizen: null,
    review: aReview,
    status: 'stated',
    citations: [],
    ...changes.process,
  }
}

/** A bare step; say only what the case is about. */
export function makeStep(id: string, changes: Partial<Step> = {}): Step {
  const lane = changes.lane ?? ('fk' as PartyId)
  return {
    id: id as StepId,
    kind: 'task',
    name: `Steg ${id}`,
    previousIds: [],
    phase: 'fas' as PhaseId,
    lane,
    need: null,
    purpose: 'Varför steget finns.',
    responsibility: {
      accountable: settled(roleOfLane(lane)),
      responsible: [],
      consulted: [],
      informed: [],
      attends: [],
      caseOwner: null,
    },
    checklist: [],
    duration: null,
    deadline: null,
    needs: [],
    gives: [],
    waitsFor: [],
    consentRequired: [],
    consentObtained: [],
    consentWithdrawn: [],
    registrations: [],
    legalRules: [],
    gaps: [],
    bottlenecks: [],
    tools: [],
    question: null,
    meetsAt: null,
    calls: null,
    days: null,
    appliesWhen: null,
    station: { kind: 'none', reason: 'Medborgaren märker det inte.' },
    citizen: null,
    citizenName: null,
    hasText: true,
    review: aReview,
    status: 'stated',
    citations: [],
    ...changes,
  }
}

export function makeFlow(from: string, to: string, changes: Partial<Flow> = {}): Flow {
  return {
    id: `${from}--${to}`,
    from: from as StepId,
    to: to as StepId,
    condition: null,
    label: null,
    fromEnd: null,
    limit: null,
    handover: null,
    appliesWhen: null,
    status: 'stated',
    citations: [],
    ...changes,
  }
}

export function makeLimit(times: number): Flow['limit'] {
  return { times, afterwards: null }
}

/** A handover that says all five parts. */
export function makeHandover(receiver: string, changes: Partial<Handover> = {}): Handover {
  return {
    what: [settled('underlag' as DocumentId)],
    channel: settled('brev'),
    receiver: settled(receiver as RoleId),
    by: settled({ amount: 2, unit: 'veckor', countedFrom: null, before: null, rule: null }),
    consent: null,
    ifNoAnswer: settled({ text: 'Ring.', step: null }),
    ...changes,
  }
}

export function makeCitizenText(changes: Partial<CitizenText> = {}): CitizenText {
  return {
    name: 'Berätta hur du mår',
    happens: 'Du berättar hur du mår.',
    when: 'Inom en vecka.',
    prepare: [],
    receives: [],
    decides: null,
    meanwhile: null,
    seeAlso: [],
    hasMore: false,
    review: aReview,
    ...changes,
  }
}

export function settled<Value>(value: Value): SettledClaim<Value> {
  return { kind: 'settled', value, status: 'stated', citations: [] }
}

export function open<Value>(changes: Partial<OpenClaim<Value>> = {}): OpenClaim<Value> {
  return {
    kind: 'open',
    practices: null,
    decidedBy: [],
    meanwhile: null,
    citations: [],
    ...changes,
  }
}

export const aReview: Review = {
  owner: 'fk' as PartyId,
  reviewedOn: '2026-11-20',
  reviewBy: '2027-05-20',
  confirmedOn: null,
  readBy: null,
}

export function roleOfLane(lane: string): RoleId {
  return `${lane}-roll` as RoleId
}

/** The question that a choice made of words asks. */
export function questionOf(step: string): QuestionId {
  return `fraga-${step}` as QuestionId
}

const STEP_WORD =
  /^(?<id>[a-zåäö0-9-]+)(?<sign>[?*+])?(?:>(?<meets>[a-z0-9-]+))?(?::(?<lane>[a-z0-9-]+))?(?:@(?<phase>[a-z0-9-]+))?(?:\((?<kind>[a-z-]+)\))?$/

function parseStep(word: string, before: Step | null, known: ReadonlyMap<string, Step>): Step {
  const parts = STEP_WORD.exec(word)?.groups
  const id = parts?.id
  if (!parts || id === undefined) throw new Error(`not a step: ${word}`)
  const already = known.get(id)
  if (already) return already
  const kind = (parts.kind ?? kindBySign(parts.sign) ?? kindById(id)) as StepKind
  return makeStep(id, {
    kind,
    lane: (parts.lane ?? before?.lane ?? 'fk') as PartyId,
    phase: (parts.phase ?? before?.phase ?? 'fas') as PhaseId,
    question: kind === 'decision' || kind === 'inclusive-split' ? questionOf(id) : null,
    meetsAt: (parts.meets as StepId | undefined) ?? null,
    ...(isStartOrEnd(kind)
      ? {
          responsibility: {
            accountable: open<RoleId>(),
            responsible: [],
            consulted: [],
            informed: [],
            attends: [],
            caseOwner: null,
          },
        }
      : {}),
  })
}

function parseFlow(arrow: string, from: Step, to: Step): Flow {
  if (arrow === '=>') {
    return makeFlow(from.id, to.id, { handover: makeHandover(roleOfLane(to.lane)) })
  }
  const [words = '', times] = arrow.slice(1, -2).split(/\s*x(?=\d+$)/)
  const label = words.trim()
  return makeFlow(from.id, to.id, {
    limit: times === undefined ? null : makeLimit(Number(times)),
    label: label === '' ? null : label,
    condition:
      label === '' || from.question === null
        ? null
        : [{ question: from.question, answers: label.split('|') as AnswerId[] }],
  })
}

function kindBySign(sign: string | undefined): StepKind | undefined {
  if (sign === '?') return 'decision'
  if (sign === '*') return 'inclusive-split'
  return sign === '+' ? 'parallel-split' : undefined
}

function kindById(id: string): StepKind {
  if (id === 'start') return 'start'
  return /^end\d*$/.test(id) || /^slut/.test(id) ? 'end' : 'task'
}
