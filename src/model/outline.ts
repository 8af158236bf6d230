import { dominanceOf, immediateDominators } from './dominators.ts'
import { createGraph, type ProcessGraph } from './graph.ts'
import type { StepId } from './ids.ts'
import type { Flow, Process, Step } from './process.ts'
import { readingOrderOf } from './reading-order.ts'

/** The map in words: what a list shows, nested as it should be read. */
export type Outline = readonly OutlineStep[]

export type OutlineStep = {
  readonly step: Step
  /** Place in the reading order, from 1: the same number as on the map. */
  readonly number: number
  /** `one`: exactly one way is taken ("eller"). `some`: one or more. `all`: at the same time. `next`: no choice. */
  readonly choice: 'next' | 'one' | 'some' | 'all'
  readonly ways: readonly OutlineWay[]
}

/** One flow out of a step. */
export type OutlineWay = {
  readonly flow: Flow
  readonly to: Step
  /** Number of `to` in the reading order: "gå till 7". */
  readonly toNumber: number
  readonly isBack: boolean
  /** The way's own steps, told under it; empty when the list itself goes on with them. */
  readonly steps: Outline
}

/**
 * Every step once, in reading order, and every flow once as a way on. Steps that belong to one way of a choice
 * alone stand under that way; the first way goes on in the list itself where the ways never meet again.
 */
export function outlineOf(process: Process): Outline {
  const graph = createGraph(process)
  const order = readingOrderOf(graph)
  const dominators = immediateDominators(graph)
  const isDominated = dominanceOf(dominators)
  const number = new Map(order.map((step, i) => [step.id, i + 1]))
  const hasMeeting = meetings(graph, dominators)

  /** The list of the steps from index `at` up to, not including, `end`. */
  const listOf = (at: number, end: number): Outline => {
    const list: OutlineStep[] = []
    for (let i = at; i < end; ) {
      const step = order[i]
      if (!step) break
      const nested = new Map<Flow, Outline>()
      i += 1
      for (let way = headOf(step, i); way && i < end; way = headOf(step, i)) {
        if (way === graph.outgoing(step.id)[0] && !hasMeeting.has(step.id)) break
        const head = way.to
        let last = i
        while (last < end && isWithin(last, head)) last += 1
        nested.set(way, listOf(i, last))
        i = last
      }
      list.push({
        step,
        number: number.get(step.id) ?? 0,
        choice: choiceOf(graph, step),
        ways: graph.outgoing(step.id).map((flow) => ({
          flow,
          to: graph.step(flow.to),
          toNumber: number.get(flow.to) ?? 0,
          isBack: graph.backFlows.has(flow.id),
          steps: nested.get(flow) ?? [],
        })),
      })
    }
    return list
  }

  /** The way of a choice that the step at this index belongs to alone, as its first step. */
  const headOf = (choice: Step, index: number): Flow | undefined => {
    const head = order[index]
    if (!head || graph.outgoing(choice.id).length < 2) return undefined
    const incoming = graph.incoming(head.id).filter((flow) => !graph.backFlows.has(flow.id))
    return incoming.length === 1 && incoming[0]?.from === choice.id ? incoming[0] : undefined
  }

  const isWithin = (index: number, head: StepId): boolean => {
    const step = order[index]
    return step !== undefined && isDominated(step.id, head)
  }

  return listOf(0, order.length)
}

/** Choices whose ways meet again: some step comes after the choice whichever way was taken. */
function meetings(
  graph: ProcessGraph,
  dominators: ReadonlyMap<StepId, StepId | null>,
): ReadonlySet<StepId> {
  const found = new Set<StepId>()
  for (const [id, dominator] of dominators) {
    if (dominator === null) continue
    const forward = graph.incoming(id).filter((flow) => !graph.backFlows.has(flow.id))
    if (forward.length > 1) found.add(dominator)
  }
  return found
}

function choiceOf(graph: ProcessGraph, step: Step): OutlineStep['choice'] {
  if (graph.outgoing(step.id).length < 2) return 'next'
  if (step.kind === 'inclusive-split') return 'some'
  return step.kind === 'parallel-split' ? 'all' : 'one'
}
