import { NOTHING_TOLD } from '../bare-step.ts'
import { flowId } from '../ids.ts'
import type { Flow, Process, Step } from '../process.ts'
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

function stepOf({ id, name, kind, phase, lane }: SnapshotStep): Step {
  return {
    id,
    kind,
    name,
    phase,
    lane,
    ...NOTHING_TOLD,
    question: null,
    meetsAt: null,
    calls: null,
    appliesWhen: null,
    station: { kind: 'none', reason: '' },
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
