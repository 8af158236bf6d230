import { createGraph, type ProcessGraph } from './graph.ts'
import type { StepId } from './ids.ts'
import type { Flow, Process, Step } from './process.ts'

/** A step beside another one, and the flow that joins them (its condition, label and handover). */
export type Neighbour = {
  readonly step: Step
  readonly flow: Flow
  /** The flow closes a loop. */
  readonly isBack: boolean
}

/** What leads to a step, forward flows first. */
export function comesBefore(process: Process, id: StepId): readonly Neighbour[] {
  const graph = createGraph(process)
  return neighbours(graph, graph.incoming(id), (flow) => flow.from)
}

/** What a step leads to: ways on in content order, then ways back. */
export function comesAfter(process: Process, id: StepId): readonly Neighbour[] {
  const graph = createGraph(process)
  return neighbours(graph, graph.outgoing(id), (flow) => flow.to)
}

function neighbours(
  graph: ProcessGraph,
  flows: readonly Flow[],
  other: (flow: Flow) => StepId,
): readonly Neighbour[] {
  return flows
    .map((flow) => ({
      step: graph.step(other(flow)),
      flow,
      isBack: graph.backFlows.has(flow.id),
    }))
    .sort((a, b) => Number(a.isBack) - Number(b.isBack))
}
