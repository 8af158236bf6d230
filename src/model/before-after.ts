import type { FlowOf, GraphSource, ProcessGraph, StepOf } from './graph.ts'
import type { StepId } from './ids.ts'
import type { Flow, Process } from './process.ts'

/** A step beside another one, and the flow that joins them (its condition, label and handover). */
export type Neighbour<Source extends GraphSource = Process> = {
  readonly step: StepOf<Source>
  readonly flow: FlowOf<Source>
  /** The flow closes a loop. */
  readonly isBack: boolean
}

/** What leads to a step, forward flows first. */
export function comesBefore<Source extends GraphSource>(
  graph: ProcessGraph<Source>,
  id: StepId,
): readonly Neighbour<Source>[] {
  return neighbours(graph, graph.incoming(id), (flow) => flow.from)
}

/** The flows that lead to each step when they have been taken as often as they may (`limit.afterwards`). */
export function afterLimits(process: Pick<Process, 'flows'>): ReadonlyMap<StepId, readonly Flow[]> {
  const flowsTo = new Map<StepId, Flow[]>()
  for (const flow of process.flows) {
    const to = flow.limit?.afterwards
    if (to && to !== flow.to) flowsTo.set(to, [...(flowsTo.get(to) ?? []), flow])
  }
  return flowsTo
}

/** What a step leads to: ways on in content order, then ways back. */
export function comesAfter<Source extends GraphSource>(
  graph: ProcessGraph<Source>,
  id: StepId,
): readonly Neighbour<Source>[] {
  return neighbours(graph, graph.outgoing(id), (flow) => flow.to)
}

function neighbours<Source extends GraphSource>(
  graph: ProcessGraph<Source>,
  flows: readonly FlowOf<Source>[],
  other: (flow: FlowOf<Source>) => StepId,
): readonly Neighbour<Source>[] {
  return flows
    .map((flow) => ({
      step: graph.step(other(flow)),
      flow,
      isBack: graph.backFlows.has(flow.id),
    }))
    .sort((a, b) => Number(a.isBack) - Number(b.isBack))
}
