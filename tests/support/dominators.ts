import type { ProcessGraph } from '../../src/model/graph.ts'
import type { StepId } from '../../src/model/ids.ts'

/**
 * For each step reachable from the start its immediate dominator: the last step that every way to it passes.
 * The start maps to `null`.
 *
 * @see Cooper, Harvey & Kennedy 2001, A Simple, Fast Dominance Algorithm
 */
export function immediateDominators(graph: ProcessGraph): ReadonlyMap<StepId, StepId | null> {
  const start = graph.starts[0]
  if (!start) return new Map()
  const order = reversePostorder(graph, start.id)
  const place = new Map(order.map((id, i) => [id, i]))
  const dominators = new Map<StepId, StepId>([[start.id, start.id]])

  const common = (a: StepId, b: StepId): StepId => {
    let [left, right] = [a, b]
    while (left !== right) {
      if ((place.get(left) ?? 0) > (place.get(right) ?? 0)) left = dominators.get(left) ?? left
      else right = dominators.get(right) ?? right
    }
    return left
  }

  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const id of order.slice(1)) {
      const known = graph.incoming(id).filter((flow) => dominators.has(flow.from))
      const found = known.map((flow) => flow.from).reduce(common)
      if (dominators.get(id) === found) continue
      dominators.set(id, found)
      isChanged = true
    }
  }
  return new Map([...dominators].map(([id, found]) => [id, id === start.id ? null : found]))
}

/**
 * A test of dominance in constant time: does every way from the start to `id` pass `by`? A step dominates itself;
 * what the start cannot reach is dominated by nothing.
 */
export function dominanceOf(
  dominators: ReadonlyMap<StepId, StepId | null>,
): (id: StepId, by: StepId) => boolean {
  const below = new Map<StepId, StepId[]>()
  let root: StepId | undefined
  for (const [id, dominator] of dominators) {
    if (dominator === null) root = id
    else if (!below.get(dominator)?.push(id)) below.set(dominator, [id])
  }
  // Each step opens and closes around all that it dominates.
  const opened = new Map<StepId, number>()
  const closed = new Map<StepId, number>()
  const path = root === undefined ? [] : [{ id: root, next: 0 }]
  for (let top = path.at(-1); top; top = path.at(-1)) {
    if (top.next === 0) opened.set(top.id, opened.size)
    const next = below.get(top.id)?.[top.next++]
    if (next !== undefined) {
      path.push({ id: next, next: 0 })
    } else {
      closed.set(top.id, opened.size)
      path.pop()
    }
  }
  return (id, by) => {
    const [at, from, to] = [opened.get(id), opened.get(by), closed.get(by)]
    return at !== undefined && from !== undefined && to !== undefined && from <= at && at < to
  }
}

function reversePostorder(graph: ProcessGraph, root: StepId): readonly StepId[] {
  const postorder: StepId[] = []
  const seen = new Set([root])
  const path = [{ id: root, next: 0 }]
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const flow = graph.outgoing(top.id)[top.next++]
    if (!flow) {
      postorder.push(top.id)
      path.pop()
    } else if (!seen.has(flow.to)) {
      seen.add(flow.to)
      path.push({ id: flow.to, next: 0 })
    }
  }
  return postorder.reverse()
}
