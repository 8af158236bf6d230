import { afterLimits, comesAfter, comesBefore, type Neighbour } from '../before-after.ts'
import { claimsOfHandover, claimsOfStep } from '../claims-of.ts'
import { type ComparedForm, comparedForms, type StepDifferences } from '../compared-forms.ts'
import { stationOf } from '../follow-ways.ts'
import { createGraph, type ProcessGraph } from '../graph.ts'
import type { FlowId, StepId } from '../ids.ts'
import { legalRulesOf } from '../legal-rules-of.ts'
import { type NamedForm, namedForms } from '../named-forms.ts'
import type { Flow, Phase, Process, Step } from '../process.ts'
import { type Citation, type Claim, type Source, valuesOf } from '../provenance.ts'
import { readingOrderOf } from '../reading-order.ts'
import type { Bottleneck, Gap, LegalRule, Question, Site } from '../site.ts'
import { citationsOfStep } from '../step-citations.ts'
import {
  citedSources,
  type NamedConsent,
  type NamedDocument,
  type NamedProcess,
  type NamedStep,
  namedDocument,
  namedProcess,
} from './named.ts'
import { type HandoverClaims, handoverClaims } from './shown-handover.ts'

/** All that a step's page shows, and its panel beside the map; nothing else is loaded for them. */
export type StepPage = {
  readonly process: NamedProcess & {
    readonly purpose: string
    /** The step itself, and those of its map that it names. */
    readonly steps: readonly NearStep[]
  }
  readonly step: ShownStep
  readonly place: {
    readonly number: number
    readonly total: number
    readonly phase: Pick<Phase, 'name' | 'coordinator'>
  }
  /** What leads to it, forward flows first. */
  readonly before: readonly StepWay[]
  /** What leads to it only when a way back has been taken as often as it may. */
  readonly beforeAtLimit: readonly StepAtLimit[]
  /** What it leads to: ways on in content order, then ways back. */
  readonly after: readonly StepWay[]
  /** Where the citizen meets it, by the name that citizens see. */
  readonly station: NamedStep | null
  readonly registers: StepRegisters
  /** The forms of the process that have the step, where there are several to choose between. */
  readonly forms?: readonly StepForm[]
  /** Of all that is shown. */
  readonly citations: readonly Citation[]
}

/** A form of the process, as far as a step's page tells it from the others. */
export type StepForm = Pick<NamedForm, 'id' | 'name'> & {
  /** What the forms are called that it is one of: values under these names hold in it. */
  readonly names: readonly string[]
  /** The ways to and from the step that it lacks. */
  readonly without: readonly FlowId[]
  /** What of the step is another here than in other forms, beside the roles that the form swaps. */
  readonly differs?: StepDifferences
}

/** What the step's facts name, by id. */
export type StepRegisters = {
  readonly questions: readonly Pick<Question, 'id' | 'text' | 'answers' | 'decidedBy'>[]
  readonly documents: readonly NamedDocument[]
  readonly consents: readonly NamedConsent[]
  readonly legalRules: readonly LegalRule[]
  readonly gaps: readonly Pick<Gap, 'id' | 'code' | 'name' | 'description' | 'wayOn' | 'status'>[]
  readonly bottlenecks: readonly Pick<
    Bottleneck,
    'id' | 'code' | 'name' | 'description' | 'status'
  >[]
  readonly sources: readonly Source[]
}

export type ShownStep = Omit<Step, 'citizen' | 'previousIds'>

/** A step by name, with the number that it has on its map. */
export type NearStep = Pick<Step, 'id' | 'name' | 'kind' | 'lane'> & { readonly number: number }

export type StepWay = {
  /** At its other end. */
  readonly step: NearStep
  readonly flow: ShownFlow
  /** The flow closes a loop. */
  readonly isBack: boolean
}

export type StepAtLimit = {
  readonly step: NearStep
  /** The words of the way back. */
  readonly label: string | null
  /** How often it may be taken. */
  readonly times: number
}

export type ShownFlow = Pick<
  Flow,
  'id' | 'from' | 'to' | 'label' | 'limit' | 'appliesWhen' | 'status'
> & { readonly handover: HandoverClaims | null }

/** The pages of all steps of a process, in the order of its files. */
export function stepPages(site: Site, process: Process): readonly StepPage[] {
  const graph = createGraph(process)
  const numberOf = new Map(readingOrderOf(graph).map(({ id }, i) => [id, i + 1]))
  const limited = afterLimits(process)
  const forms = comparedForms(namedForms(process, site.questions))
  return process.steps.map((step) => {
    const page = stepPage(site, graph, numberOf, step, limited.get(step.id) ?? [])
    return forms.length > 1 ? { ...page, forms: formsOfStep(page, forms) } : page
  })
}

function stepPage(
  site: Site,
  graph: ProcessGraph,
  numberOf: ReadonlyMap<StepId, number>,
  step: Step,
  atLimit: readonly Flow[],
): StepPage {
  const { process } = graph
  const near = ({ id, name, kind, lane }: Step): NearStep => {
    return { id, name, kind, lane, number: numberOf.get(id) ?? 0 }
  }
  const shownWay = ({ step: other, flow, isBack }: Neighbour): StepWay => {
    return { step: near(other), flow: shownFlow(flow), isBack }
  }
  const before = comesBefore(graph, step.id)
  const after = comesAfter(graph, step.id)
  const ways = [...before, ...after]
  const named = new Set([
    step.id,
    ...ways.map((way) => way.step.id),
    ...ways.flatMap(({ flow }) => namedBy(flow)),
    ...(step.meetsAt === null ? [] : [step.meetsAt]),
  ])
  const phase = process.phases.find(({ id }) => id === step.phase)
  const citations = citationsOfStep(process, step)
  const { citizen: _, previousIds: __, ...shown } = step
  return {
    process: {
      ...namedProcess(process),
      purpose: process.purpose,
      steps: [...named].map((id) => near(graph.step(id))),
    },
    step: shown,
    place: {
      number: numberOf.get(step.id) ?? 0,
      total: process.steps.length,
      phase: { name: phase?.name ?? step.phase, coordinator: phase?.coordinator ?? null },
    },
    before: before.map(shownWay),
    beforeAtLimit: atLimit.flatMap(({ from, label, limit }) =>
      limit === null ? [] : [{ step: near(graph.step(from)), label, times: limit.times }],
    ),
    after: after.map(shownWay),
    station: namedStation(graph, step),
    registers: registersOf(site, process, step, ways, citations),
    citations,
  }
}

function formsOfStep(
  { step, before, after }: StepPage,
  forms: readonly ComparedForm[],
): readonly StepForm[] {
  const ways = new Set([...before, ...after].map(({ flow }) => flow.id))
  return forms.flatMap(({ id, name, process: { steps, flows, phases }, differing }) => {
    const own = steps.find((one) => one.id === step.id)
    if (own === undefined) return []
    const ofStep = flows.filter((flow) => ways.has(flow.id))
    const left = new Set(ofStep.map((flow) => flow.id))
    const coordinator = phases.find((phase) => phase.id === step.phase)?.coordinator
    const held = [
      ...claimsOfStep(own),
      ...own.registrations,
      ...ofStep.flatMap(({ handover }) => claimsOfHandover(handover)),
      ...(coordinator ? [coordinator] : []),
    ]
    const names = new Set(held.flatMap(({ formName }) => formName ?? []))
    const differs = differing.get(step.id)
    return {
      id,
      name,
      names: [...names],
      without: [...ways].filter((way) => !left.has(way)),
      ...(differs && { differs }),
    }
  })
}

/** Steps that a flow leads to beside its end: after the last turn of a loop, and when nobody answers. */
function namedBy({ limit, handover }: Flow): readonly StepId[] {
  const answers = valuesOf([handover?.ifNoAnswer ?? null])
  return [limit?.afterwards, ...answers.map(({ step }) => step)].flatMap((id) => id ?? [])
}

function shownFlow({ id, from, to, label, limit, appliesWhen, status, handover }: Flow): ShownFlow {
  const claims = handover && handoverClaims(handover)
  return { id, from, to, label, limit, appliesWhen, status, handover: claims }
}

function namedStation(graph: ProcessGraph, step: Step): NamedStep | null {
  const station = graph.process.citizen && stationOf(graph, step)
  return station?.citizen ? { id: station.id, name: station.citizen.name } : null
}

function registersOf(
  site: Site,
  process: Process,
  step: Step,
  ways: readonly Neighbour[],
  citations: readonly Citation[],
): StepRegisters {
  const handovers = ways.flatMap(({ flow }) => flow.handover ?? [])
  const documents = idsOf([...step.needs, ...step.gives, ...handovers.flatMap(({ what }) => what)])
  const consents = idsOf([
    ...step.consentRequired,
    ...step.consentObtained,
    ...step.consentWithdrawn,
    ...handovers.flatMap(({ consent }) => consent ?? []),
  ])
  const conditions = [step.appliesWhen, ...ways.map(({ flow }) => flow.appliesWhen)]
  const questions = new Set([
    step.question,
    ...conditions.flatMap((clauses) => (clauses ?? []).map(({ question }) => question)),
  ])
  const rules = legalRulesOf(process, step)
  const legalRules = site.legalRules.filter(({ id }) => rules.has(id))
  return {
    questions: site.questions
      .filter(({ id }) => questions.has(id))
      .map(({ id, text, answers, decidedBy }) => ({ id, text, answers, decidedBy })),
    documents: site.documents.filter(({ id }) => documents.has(id)).map(namedDocument),
    consents: site.consents
      .filter(({ id }) => consents.has(id))
      .map(({ id, name }) => ({ id, name })),
    legalRules,
    gaps: site.gaps
      .filter(({ id }) => step.gaps.includes(id))
      .map(({ id, code, name, description, wayOn, status }) => {
        return { id, code, name, description, wayOn, status }
      }),
    bottlenecks: site.bottlenecks
      .filter(({ id }) => step.bottlenecks.includes(id))
      .map(({ id, code, name, description, status }) => ({ id, code, name, description, status })),
    sources: citedSources(site, [
      ...citations,
      ...legalRules.flatMap((rule) => rule.citations.slice(0, 1)),
    ]),
  }
}

function idsOf<Id>(claims: readonly Claim<Id>[]): ReadonlySet<Id> {
  return new Set(valuesOf(claims))
}
