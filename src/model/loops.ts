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
  return componentsOf(graph).flatMap((ids) => {
    const inside = new Set(ids)
    const steps = graph.process.steps.filter((step) => inside.has(step.id))
    const flows = graph.process.flows.filter((flow) => inside.has(flow.from) && inside.has(flow.to))
    return flows.length > 0 ? [{ steps, flows }] : []
  })
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
