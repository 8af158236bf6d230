import type { Flow, Handover, Phase, Process, Step } from './process.ts'
import type { BareClaim, Claim } from './provenance.ts'

/** A process as its map, list and canvas tell it: without what only an open step shows. A `Process` is one too. */
export type MapProcess = Pick<Process, 'id' | 'name' | 'purpose' | 'lanes'> & {
  readonly phases: readonly MapPhase[]
  readonly steps: readonly MapStep[]
  readonly flows: readonly MapFlow[]
}

export type MapPhase = Pick<Phase, 'id' | 'name'>

export type MapStep = Pick<Step, 'id' | 'kind' | 'name' | 'phase' | 'lane' | 'status' | 'gaps'> &
  Bare<Pick<Step, 'deadline' | 'consentRequired' | 'consentObtained'>> & {
    readonly responsibility: Bare<
      Pick<
        Step['responsibility'],
        'accountable' | 'responsible' | 'consulted' | 'informed' | 'attends'
      >
    >
  }

export type MapFlow = Pick<Flow, 'id' | 'from' | 'to' | 'label' | 'limit' | 'status'> & {
  readonly handover: MapHandover | null
}

export type MapHandover = Bare<Handover>

/** The same fields, with their claims as bare values. */
type Bare<Fields> = {
  readonly [Key in keyof Fields]: BareField<Fields[Key]>
}

type BareField<Field> =
  Field extends Claim<infer Value>
    ? BareClaim<Value>
    : Field extends readonly Claim<infer Value>[]
      ? readonly BareClaim<Value>[]
      : Field

/** What the map's page loads of a process. */
export function mapOf(process: Process): MapProcess {
  const { id, name, purpose, lanes } = process
  return {
    id,
    name,
    purpose,
    lanes,
    phases: process.phases.map((phase) => ({ id: phase.id, name: phase.name })),
    steps: process.steps.map(mapStepOf),
    flows: process.flows.map(mapFlowOf),
  }
}

function mapStepOf(step: Step): MapStep {
  const { id, kind, name, phase, lane, status, gaps } = step
  const { accountable, responsible, consulted, informed, attends } = step.responsibility
  return {
    id,
    kind,
    name,
    phase,
    lane,
    status,
    gaps,
    deadline: step.deadline && bare(step.deadline),
    consentRequired: step.consentRequired.map(bare),
    consentObtained: step.consentObtained.map(bare),
    responsibility: {
      accountable: bare(accountable),
      responsible: responsible.map(bare),
      consulted: consulted.map(bare),
      informed: informed.map(bare),
      attends: attends.map(bare),
    },
  }
}

function mapFlowOf(flow: Flow): MapFlow {
  const { id, from, to, label, limit, status } = flow
  return {
    id,
    from,
    to,
    label,
    limit,
    status,
    handover: flow.handover && handoverOf(flow.handover),
  }
}

function handoverOf({ what, channel, receiver, by, consent, ifNoAnswer }: Handover): MapHandover {
  return {
    what: what.map(bare),
    channel: channel && bare(channel),
    receiver: receiver && bare(receiver),
    by: by && bare(by),
    consent: consent && bare(consent),
    ifNoAnswer: ifNoAnswer && bare(ifNoAnswer),
  }
}

function bare<Value>(claim: Claim<Value>): BareClaim<Value> {
  const { formName, otherForms } = claim
  return {
    ...(claim.kind === 'settled'
      ? { kind: 'settled', value: claim.value, status: claim.status }
      : { kind: 'open', meanwhile: claim.meanwhile }),
    ...(formName && { formName }),
    ...(otherForms && { otherForms: otherForms.map(bare) }),
  }
}
