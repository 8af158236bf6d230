import type { FlowId, ProcessId, StepId } from './ids.ts'
import { invariant } from './invariant.ts'
import type { Flow, Process, Step } from './process.ts'

/** As much of a process as its graph is made of. */
export type GraphSource = {
  readonly id: ProcessId
  readonly steps: readonly Pick<Step, 'id' | 'kind'>[]
  readonly flows: readonly Pick<Flow, 'id' | 'from' | 'to'>[]
}

/** The steps and flows of one process as a graph. All lists are in content order, all look-ups constant in time. */
export type ProcessGraph<Source extends GraphSource = Process> = {
  readonly process: Source
  /** The start events; a sound process has exactly one. */
  readonly starts: readonly StepOf<Source>[]
  readonly ends: readonly StepOf<Source>[]
  has(id: StepId): boolean
  /** @throws InvariantError for an id the process lacks (links are made before). */
  step(id: StepId): StepOf<Source>
  outgoing(id: StepId): readonly FlowOf<Source>[]
  incoming(id: StepId): readonly FlowOf<Source>[]
  /** Everything that can be reached from any of the steps, themselves included. */
  reachableFrom(ids: Iterable<StepId>): ReadonlySet<StepId>
  /** Flows that close a loop in a depth-first walk from the start, ways in content order. Without them the graph has no loops. */
  readonly backFlows: ReadonlySet<FlowId>
}

export type StepOf<Source extends GraphSource> = Source['steps'][number]
export type FlowOf<Source extends GraphSource> = Source['flows'][number]

const graphs = new WeakMap<GraphSource, ProcessGraph<GraphSource>>()

/**
 * Index a linked process in O(steps + flows). A process never changes, so each is indexed once: a list of steps that
 * asks for the neighbours of every one costs no more than one that asks for a single step's.
 */
export function createGraph<Source extends GraphSource>(process: Source): ProcessGraph<Source> {
  const known = graphs.get(process)
  // The key is the source itself, so what was kept for it has its type.
  if (known !== undefined) return known as ProcessGraph<Source>
  const graph = indexProcess(process)
  graphs.set(process, graph)
  return graph
}

function indexProcess<Source extends GraphSource>(process: Source): ProcessGraph<Source> {
  const allSteps: readonly StepOf<Source>[] = process.steps
  const allFlows: readonly FlowOf<Source>[] = process.flows
  const steps = new Map(allSteps.map((step) => [step.id, step]))
  const outgoing = new Map<StepId, FlowOf<Source>[]>()
  const incoming = new Map<StepId, FlowOf<Source>[]>()
  for (const step of process.steps) {
    outgoing.set(step.id, [])
    incoming.set(step.id, [])
  }
  for (const flow of allFlows) {
    listOf(outgoing, flow.from).push(flow)
    listOf(incoming, flow.to).push(flow)
  }

  const stepOf = (id: StepId): StepOf<Source> => {
    const step = steps.get(id)
    invariant(step, `process ${process.id} has no step ${id}`)
    return step
  }
  const starts = allSteps.filter((step) => step.kind === 'start')

  return {
    process,
    starts,
    ends: allSteps.filter((step) => step.kind === 'end'),
    has: (id) => steps.has(id),
    step: stepOf,
    outgoing: (id) => listOf(outgoing, id),
    incoming: (id) => listOf(incoming, id),
    reachableFrom: (ids) => closure(ids, (id) => listOf(outgoing, id).map((flow) => flow.to)),
    backFlows: backFlowsOf([...starts, ...process.steps], outgoing),
  }
}

function listOf<Flow>(flows: ReadonlyMap<StepId, Flow[]>, id: StepId): Flow[] {
  const list = flows.get(id)
  invariant(list, `a flow names the step ${id}, which the process lacks`)
  return list
}

function closure(ids: Iterable<StepId>, next: (id: StepId) => readonly StepId[]): Set<StepId> {
  const seen = new Set(ids)
  for (const id of seen) for (const other of next(id)) seen.add(other)
  return seen
}

/** Depth first without recursion: a process of many thousand steps must not exhaust the call stack. */
function backFlowsOf(
  roots: readonly Pick<Step, 'id'>[],
  outgoing: ReadonlyMap<StepId, Pick<Flow, 'id' | 'to'>[]>,
): ReadonlySet<FlowId> {
  const back = new Set<FlowId>()
  const state = new Map<StepId, 'open' | 'done'>()
  for (const root of roots) {
    if (state.has(root.id)) continue
    state.set(root.id, 'open')
    const path = [{ id: root.id, next: 0 }]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const flow = listOf(outgoing, top.id)[top.next++]
      if (!flow) {
        state.set(top.id, 'done')
        path.pop()
      } else if (!state.has(flow.to)) {
        state.set(flow.to, 'open')
        path.push({ id: flow.to, next: 0 })
      } else if (state.get(flow.to) === 'open') {
        back.add(flow.id)
      }
    }
  }
  return back
}
