import { flowId } from '../ids.ts'
import type { Flow, Process, Step } from '../process.ts'
import type { OpenClaim } from '../provenance.ts'
import type { SnapshotMap, SnapshotStep } from './map-changes.ts'

/** A process with what a snapshot knows of it and nothing else: enough to be placed and drawn, and no more. */
export function processOfSnapshot({ id, name, phases, lanes, steps }: SnapshotMap): Process {
  const known = new Set(steps.map((step) => step.id))
  return {
    id,
    name,
    purpose: '',
    goal: '',
    targetGroups: [],
    phases: phases.map((phase) => ({ ...phase, coordinator: null })),
    lanes,
    variants: [],
    steps: steps.map(stepOf),
    flows: steps.flatMap((step) => flowsOf(step).filter(({ to }) => known.has(to))),
    citizen: null,
    review: NO_REVIEW,
    ...STATED,
  }
}

const STATED = { status: 'stated', citations: [] } as const
const NO_REVIEW: Process['review'] = {
  owner: '' as Process['review']['owner'],
  reviewedOn: '',
  reviewBy: '',
  confirmedOn: null,
  readBy: null,
}
const NOBODY: OpenClaim<never> = {
  kind: 'open',
  practices: null,
  decidedBy: [],
  meanwhile: null,
  citations: [],
}

function stepOf({ id, name, kind, phase, lane }: SnapshotStep): Step {
  return {
    id,
    kind,
    name,
    phase,
    lane,
    previousIds: [],
    need: null,
    purpose: '',
    responsibility: {
      accountable: NOBODY,
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
    station: { kind: 'none', reason: '' },
    citizen: null,
    citizenName: null,
    hasText: false,
    review: NO_REVIEW,
    ...STATED,
  }
}

function flowsOf({ id, ways }: SnapshotStep): readonly Flow[] {
  return ways.map(({ to, label }) => ({
    id: flowId(id, to),
    from: id,
    to,
    condition: null,
    label,
    fromEnd: null,
    limit: null,
    handover: null,
    appliesWhen: null,
    ...STATED,
  }))
}
