import type { ProcessGraph } from './graph.ts'
import type { StepId } from './ids.ts'
import type { Flow, Step } from './process.ts'

/** Steps that can all reach each other, and the flows between them. */
export type Loop = { readonly steps: readonly Step[]; readonly flows: readonly Flow[] }

/**
 * The strongly connected parts of the graph that hold a loop, steps in content order.
 *
 * @see Tarjan 1972, Depth-first search and linear graph algorithms
 */
export function loopsOf(graph: ProcessGraph): readonly Loop[] {
  const loopOf = new Map<StepId, { readonly steps: Step[]; readonly flows: Flow[] }>()
  for (const component of componentsOf(graph)) {
    const loop = { steps: [], flows: [] }
    for (const id of component) loopOf.set(id, loop)
  }
  for (const step of graph.process.steps) loopOf.get(step.id)?.steps.push(step)
  for (const flow of graph.process.flows) {
    const loop = loopOf.get(flow.from)
    if (loop === loopOf.get(flow.to)) loop?.flows.push(flow)
  }
  return [...new Set(loopOf.values())].filter(({ flows }) => flows.length > 0)
}

/** The condensation: every step in exactly one component, a component before those that lead to it. */
export function componentsOf(graph: ProcessGraph): readonly (readonly StepId[])[] {
  const components: StepId[][] = []
  const index = new Map<StepId, number>()
  const low = new Map<StepId, number>()
  const stack: StepId[] = []
  const isOnStack = new Set<StepId>()
  const open = (id: StepId) => {
    index.set(id, index.size)
    low.set(id, index.size - 1)
    stack.push(id)
    isOnStack.add(id)
    return { id, next: 0 }
  }
  const lower = (id: StepId, value: number) => low.set(id, Math.min(low.get(id) ?? value, value))

  for (const root of graph.process.steps) {
    if (index.has(root.id)) continue
    const path = [open(root.id)]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const flow = graph.outgoing(top.id)[top.next++]
      if (flow && !index.has(flow.to)) {
        path.push(open(flow.to))
      } else if (flow) {
        if (isOnStack.has(flow.to)) lower(top.id, index.get(flow.to) ?? 0)
      } else {
        path.pop()
        const above = path.at(-1)
        if (above) lower(above.id, low.get(top.id) ?? 0)
        if (low.get(top.id) !== index.get(top.id)) continue
        const component = stack.splice(stack.lastIndexOf(top.id))
        for (const id of component) isOnStack.delete(id)
        components.push(component)
      }
    }
  }
  return components
}
