import { createGraph, type FlowOf, type GraphSource, type ProcessGraph } from './graph.ts'
import type { PhaseId, StepId } from './ids.ts'
import type { Step } from './process.ts'

/** As much of a process as its outline is made of. */
export type OutlineSource = Omit<GraphSource, 'steps'> & {
  readonly steps: readonly Pick<Step, 'id' | 'kind' | 'phase'>[]
}

/** The map in words: what a list shows, nested as it should be read. */
export type Outline<Source extends OutlineSource> = readonly OutlineGroup<Source>[]

/** Steps of one phase that follow on each other; a loop between phases gives a phase two groups. */
export type OutlineGroup<Source extends OutlineSource> = {
  readonly phase: PhaseId
  readonly steps: readonly OutlineStep<Source>[]
}

export type OutlineStep<Source extends OutlineSource> = {
  readonly step: Source['steps'][number]
  /** Place in the reading order, from 1: the same number as on the map. */
  readonly number: number
  /** Ways on in content order, then ways back. */
  readonly ways: readonly OutlineWay<Source>[]
}

/** One flow out of a step. */
export type OutlineWay<Source extends OutlineSource> = {
  readonly flow: FlowOf<Source>
  readonly to: Source['steps'][number]
  readonly toNumber: number
  /** `own`: its steps stand under it. `join`: other ways lead to the same step. `back`: closes a loop. */
  readonly leads: 'own' | 'on' | 'join' | 'back'
  /** The way's own steps, told under it; empty unless it leads to its own. */
  readonly steps: readonly OutlineStep<Source>[]
}

/**
 * How deep steps may stand under ways: the step's heading then is the sixth and last level, and a phone of 320 px
 * still has room for a line of text.
 */
export const MAX_DEPTH = 2

/**
 * Every step once, in reading order, and every flow once. The steps that belong to one way of a choice alone stand
 * under that way, up to where the ways meet (A11Y-08). Three things end a nest before that, for the list must stay
 * readable and its order the map's: a new phase begins at the top; below `MAX_DEPTH` nothing is nested; and a way
 * whose steps do not follow directly is led to by their number. The first way goes on in the list itself when it is
 * the only one with steps here and nothing comes after them: there is nothing to tell it from.
 *
 * @param order - the reading order of the process, every step once
 */
export function outlineOf<Source extends OutlineSource>(
  process: Source,
  order: readonly StepId[],
): Outline<Source> {
  const graph = createGraph(process)
  const steps = order.map((id) => graph.step(id))
  const numberOf = new Map(order.map((id, i) => [id, i + 1]))

  const listOf = (at: number, end: number, depth: number): OutlineStep<Source>[] => {
    const list: OutlineStep<Source>[] = []
    let i = at
    for (let choice = steps[i]; choice && i < end; choice = steps[i]) {
      const number = i + 1
      const nests = depth < MAX_DEPTH ? nestsOf(choice.id, number, end) : []
      const own = new Map(
        nests.map(({ way, from, to }) => [way.id, listOf(from, to, depth + 1)] as const),
      )
      i = nests.at(-1)?.to ?? number
      list.push({ step: choice, number, ways: waysOf(choice.id, own) })
    }
    return list
  }

  /** Which of the following steps belong to which way of a choice, way by way. */
  const nestsOf = (choice: StepId, at: number, end: number): readonly Nest<Source>[] => {
    const nests: Nest<Source>[] = []
    for (let from = at; from < end; ) {
      const head = order[from]
      const [way, ...others] = head === undefined ? [] : forwardTo(graph, head)
      if (head === undefined || way?.from !== choice || others.length > 0) break
      const within = new Set([head])
      let to = from + 1
      for (let id = order[to]; to < end && id && isOnlyFrom(id, within); id = order[to]) {
        within.add(id)
        to += 1
      }
      nests.push({ way, from, to })
      from = to
    }
    const ways = graph.outgoing(choice)
    const [only, ...others] = nests
    const goesOn = only?.way === ways[0] && only?.to === end && others.length === 0
    return goesOn || ways.length < 2 ? [] : nests
  }

  const isOnlyFrom = (id: StepId, within: ReadonlySet<StepId>): boolean => {
    const flows = forwardTo(graph, id)
    return flows.length > 0 && flows.every((flow) => within.has(flow.from))
  }

  const waysOf = (
    id: StepId,
    own: ReadonlyMap<string, readonly OutlineStep<Source>[]>,
  ): readonly OutlineWay<Source>[] => {
    const ways = graph.outgoing(id).map((flow): OutlineWay<Source> => {
      const nested = own.get(flow.id)
      const isJoin = forwardTo(graph, flow.to).length > 1
      const isBack = graph.backFlows.has(flow.id)
      return {
        flow,
        to: graph.step(flow.to),
        toNumber: numberOf.get(flow.to) ?? 0,
        leads: nested ? 'own' : isBack ? 'back' : isJoin ? 'join' : 'on',
        steps: nested ?? [],
      }
    })
    return ways.sort((a, b) => Number(a.leads === 'back') - Number(b.leads === 'back'))
  }

  const groups: OutlineGroup<Source>[] = []
  let at = 0
  for (const [i, { phase }] of steps.entries()) {
    if (steps[i + 1]?.phase === phase) continue
    groups.push({ phase, steps: listOf(at, i + 1, 0) })
    at = i + 1
  }
  return groups
}

/** A way's own steps, as places in the reading order. */
type Nest<Source extends OutlineSource> = {
  readonly way: FlowOf<Source>
  readonly from: number
  /** The first place after them. */
  readonly to: number
}

function forwardTo<Source extends OutlineSource>(
  graph: ProcessGraph<Source>,
  id: StepId,
): readonly FlowOf<Source>[] {
  return graph.incoming(id).filter((flow) => !graph.backFlows.has(flow.id))
}
