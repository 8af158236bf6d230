import type { ProcessGraph } from './graph.ts'
import type { StepId } from './ids.ts'
import type { Flow, Step } from './process.ts'

/** A way that may be walked at the same time as others: the flow it begins with, and its steps until it meets them. */
export type WayAtOnce = { readonly flow: Flow; readonly steps: ReadonlySet<StepId> }

/** The ways of a split until they meet; none where it does not part the way, or its ways are not kept apart. */
export function waysAtOnce(graph: ProcessGraph, { id, meetsAt }: Step): readonly WayAtOnce[] {
  if (meetsAt === null || !graph.has(meetsAt)) return []
  const ways = graph
    .outgoing(id)
    .map((flow) => ({ flow, steps: stepsBefore(graph, flow.to, meetsAt) }))
  const all = ways.flatMap(({ steps }) => [...steps])
  const areApart = new Set(all).size === all.length && !all.includes(id)
  return areApart && ways.length > 1 ? ways : []
}

function stepsBefore(graph: ProcessGraph, from: StepId, meet: StepId): ReadonlySet<StepId> {
  const seen = new Set(from === meet ? [] : [from])
  for (const id of seen) for (const { to } of graph.outgoing(id)) if (to !== meet) seen.add(to)
  return seen
}
