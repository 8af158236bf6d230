import { createGraph, type ProcessGraph } from './graph.ts'
import type { PhaseId, StepId } from './ids.ts'
import { PriorityQueue } from './priority-queue.ts'
import type { Process, Step } from './process.ts'

/**
 * The one order of a process, for map, list and keyboard: no step before a step that leads to it (loops back
 * aside), earlier phases before later ones, and a way kept together with the first way of a choice first.
 * Total and deterministic for any linked process, O(n log n).
 */
export function readingOrder(process: Process): readonly Step[] {
  return readingOrderOf(createGraph(process))
}

/** The same, for those who already hold the graph. */
export function readingOrderOf(graph: ProcessGraph): readonly Step[] {
  const { process } = graph
  const wayRank = waysTogether(graph)
  const phaseRank = new Map<PhaseId, number>(process.phases.map((phase, i) => [phase.id, i]))
  const rank = new Map<StepId, number>()
  process.steps.forEach((step) => {
    const phase = phaseRank.get(step.phase) ?? process.phases.length
    rank.set(step.id, phase * process.steps.length + (wayRank.get(step.id) ?? 0))
  })

  const waitsFor = new Map<StepId, number>()
  for (const step of process.steps) {
    waitsFor.set(step.id, forwardIncoming(graph, step.id))
  }
  const ready = new PriorityQueue<Step>()
  for (const step of process.steps) {
    if (waitsFor.get(step.id) === 0) ready.push(step, rank.get(step.id) ?? 0)
  }

  const order: Step[] = []
  for (let next = ready.pop(); next; next = ready.pop()) {
    const { item: step } = next
    order.push(step)
    for (const flow of graph.outgoing(step.id)) {
      if (graph.backFlows.has(flow.id)) continue
      const left = (waitsFor.get(flow.to) ?? 0) - 1
      waitsFor.set(flow.to, left)
      if (left === 0) ready.push(graph.step(flow.to), rank.get(flow.to) ?? 0)
    }
  }
  return order
}

function forwardIncoming(graph: ProcessGraph, id: StepId): number {
  return graph.incoming(id).filter((flow) => !graph.backFlows.has(flow.id)).length
}

/**
 * Rank by reverse postorder of a depth-first walk that takes the ways of a choice last to first: the first way
 * then stands directly after its choice, the others follow whole, and a step where they meet comes after them all.
 */
function waysTogether(graph: ProcessGraph): ReadonlyMap<StepId, number> {
  const postorder: StepId[] = []
  const seen = new Set<StepId>()
  // The start first: what it cannot reach must not pull steps out of their way.
  for (const root of [...graph.process.steps, ...graph.starts].reverse()) {
    if (seen.has(root.id)) continue
    seen.add(root.id)
    const path = [{ id: root.id, ways: forwardTargets(graph, root.id) }]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.ways.pop()
      if (!next) {
        postorder.push(top.id)
        path.pop()
      } else if (!seen.has(next)) {
        seen.add(next)
        path.push({ id: next, ways: forwardTargets(graph, next) })
      }
    }
  }
  return new Map(postorder.map((id, i) => [id, postorder.length - 1 - i]))
}

function forwardTargets(graph: ProcessGraph, id: StepId): StepId[] {
  return graph
    .outgoing(id)
    .filter((flow) => !graph.backFlows.has(flow.id))
    .map((flow) => flow.to)
}
