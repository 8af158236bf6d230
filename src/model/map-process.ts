import { type ComparedForm, comparedForms } from './compared-forms.ts'
import type { FlowId, StepId } from './ids.ts'
import { type Bare, mapHandover, type Told, type Whole } from './map-handover.ts'
import { type NamedForm, namedForms } from './named-forms.ts'
import type { Flow, Handover, Phase, Process, Step } from './process.ts'
import type { BareClaim, Claim } from './provenance.ts'
import type { Question } from './site.ts'

/** A process as its map, list and canvas tell it: without what only an open step shows. A `Process` is one too. */
export type MapProcess = Pick<Process, 'id' | 'name' | 'purpose' | 'lanes'> & {
  readonly phases: readonly MapPhase[]
  readonly steps: readonly MapStep[]
  readonly flows: readonly MapFlow[]
  /** The forms that the reader can choose between, where there are several. */
  readonly forms?: readonly MapForm[]
  /** What the forms are called that have a step or a flow which not all have, unless the flow's label says so. */
  readonly onlyIn?: Readonly<Partial<Record<StepId | FlowId, string>>>
}

/** One form of a process, as what tells it from the process with all of its forms. */
export type MapForm = Pick<NamedForm, 'id' | 'name'> & {
  /** The steps and flows that it lacks. */
  readonly without: readonly (StepId | FlowId)[]
  /** Of those it has: the fields that tell of forms, with its own values alone. */
  readonly steps: Changes<MapStep>
  readonly flows: Changes<MapFlow>
  /** The roles that it has in the place of others, from beginning to end. */
  readonly swaps?: ComparedForm['swaps']
}

type Changes<Part extends { readonly id: string }> = Readonly<
  Partial<Record<Part['id'], Partial<Part>>>
>

export type MapPhase = Pick<Phase, 'id' | 'name'>

export type MapStep = Pick<Step, 'id' | 'kind' | 'name' | 'phase' | 'lane' | 'status' | 'gaps'> &
  Told<Pick<Step, 'deadline' | 'consentRequired' | 'consentObtained'>, Bare> & {
    readonly responsibility: Told<
      Pick<
        Step['responsibility'],
        'accountable' | 'responsible' | 'consulted' | 'informed' | 'attends'
      >,
      Bare
    >
    /** In a form that is chosen: not all forms have the step, or more of it than the form's swapped roles is another here. */
    readonly differs?: true
  }

export type MapFlow = Pick<Flow, 'id' | 'from' | 'to' | 'label' | 'limit' | 'status'> & {
  readonly handover: MapHandover | null
}

export type MapHandover = Told<Handover, Bare>

/**
 * What the map's page loads of a process.
 *
 * @param questions - those that may give it several forms
 */
export function mapOf(process: Process, questions: readonly Question[]): MapProcess {
  const { id, name, purpose, lanes } = process
  const forms = namedForms(process, questions)
  return {
    id,
    name,
    purpose,
    lanes,
    phases: process.phases.map((phase) => ({ id: phase.id, name: phase.name })),
    steps: process.steps.map((step) => mapStepOf(step)),
    flows: process.flows.map((flow) => mapFlowOf(flow)),
    ...(forms.length > 1 && {
      forms: comparedForms(forms).map((form) => mapFormOf(form, process)),
      onlyIn: onlyIn(process),
    }),
  }
}

function mapFormOf(compared: ComparedForm, process: Process): MapForm {
  const { id, name, process: form, swaps, differing } = compared
  const parts = [...form.steps, ...form.flows].map((part) => part.id)
  const left = new Set<StepId | FlowId>(parts)
  return {
    id,
    name,
    without: [...process.steps, ...process.flows]
      .map((part) => part.id)
      .filter((part) => !left.has(part)),
    steps: changesBetween(
      process.steps.map((step) => mapStepOf(step)),
      form.steps.map((step) => ({
        ...mapStepOf(step, unnamed),
        ...(differing.has(step.id) && { differs: true }),
      })),
    ),
    flows: changesBetween(
      process.flows.map((flow) => mapFlowOf(flow)),
      form.flows.map((flow) => mapFlowOf(flow, unnamed)),
    ),
    ...(swaps.length > 0 && { swaps }),
  }
}

function changesBetween<Id extends string, Part extends { readonly id: Id }>(
  before: readonly Part[],
  after: readonly Part[],
): Partial<Record<Id, Partial<Part>>> {
  const changes: Partial<Record<Id, Partial<Part>>> = {}
  for (const part of after) {
    const old = before.find(({ id }) => id === part.id)
    const change: Partial<Part> = { ...part }
    for (const field in change) {
      if (JSON.stringify(change[field]) === JSON.stringify(old?.[field])) delete change[field]
    }
    if (Object.keys(change).length > 0) changes[part.id] = change
  }
  return changes
}

function onlyIn({ steps, flows }: Process): Partial<Record<StepId | FlowId, string>> {
  const names: Partial<Record<StepId | FlowId, string>> = {}
  for (const { id, formName } of steps) if (formName) names[id] = formName
  for (const { id, formName, isFormInLabel } of flows) {
    if (formName && !isFormInLabel) names[id] = formName
  }
  return names
}

function mapStepOf(step: Step, tell: Tell = bare): MapStep {
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
    deadline: step.deadline && tell(step.deadline),
    consentRequired: step.consentRequired.map(tell),
    consentObtained: step.consentObtained.map(tell),
    responsibility: {
      accountable: tell(accountable),
      responsible: responsible.map(tell),
      consulted: consulted.map(tell),
      informed: informed.map(tell),
      attends: attends.map(tell),
    },
  }
}

function mapFlowOf(flow: Flow, tell: Tell = bare): MapFlow {
  const { id, from, to, label, limit, status } = flow
  return {
    id,
    from,
    to,
    label,
    limit,
    status,
    handover: flow.handover && handoverOf(flow.handover, tell),
  }
}

function handoverOf(handover: Handover, tell: Tell): MapHandover {
  return mapHandover<Whole, Bare>(handover, {
    one: (claim) => claim && tell(claim),
    all: (claims) => claims.map(tell),
  })
}

type Tell = <Value>(claim: Claim<Value>) => BareClaim<Value>

/** In a form that is chosen all that is told holds, and needs not say so. */
function unnamed<Value>(claim: Claim<Value>): BareClaim<Value> {
  const { formName: _, ...alone } = bare(claim)
  return alone
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
