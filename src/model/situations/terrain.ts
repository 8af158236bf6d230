import type { ProcessGraph } from '../graph.ts'
import type { QuestionId, StepId } from '../ids.ts'
import { componentsOf } from '../loops.ts'
import type { Flow, Step } from '../process.ts'
import { type WayAtOnce, waysAtOnce } from '../ways-at-once.ts'
import type { AnswerSets } from './answer-sets.ts'

/** What all that spreads over one form of a process has in common. */
export type Terrain = {
  readonly sets: AnswerSets
  readonly graph: ProcessGraph
  /** Every step, those that lead to others first; the steps of a loop together, in the order they are walked. */
  readonly order: readonly (readonly StepId[])[]
  /** The flows by which a step is come to, with those that lead here when their limit is reached. */
  readonly comingTo: (step: StepId) => readonly Flow[]
  /** The splits whose ways meet at a step, inner ones first. */
  readonly meetingsAt: (step: StepId) => readonly Meeting[]
  /** Questions put on other ways that meet this one where it ends, and whose answers are looked at later on. */
  readonly askedMeanwhile: (flow: Flow, end: StepId) => ReadonlySet<QuestionId>
  /**
   * Questions whose answers are new when the step is left: put there or in the process that it opens, or meanwhile, at
   * any time, on other ways that meet this one.
   */
  readonly asks: Asks
  /** Of those, the ones that no flow of another step looks at: dropped as soon as the way is chosen. */
  readonly drops: Asks
}

export type Asks = (step: Step) => ReadonlySet<QuestionId>

/** A split, and its ways until they meet. */
export type Meeting = {
  readonly split: StepId
  readonly branches: readonly (WayAtOnce & {
    /** Questions that are put on the other ways meanwhile. */
    readonly askedElsewhere: ReadonlySet<QuestionId>
  })[]
  /** Questions that are put on any of the ways. */
  readonly asked: ReadonlySet<QuestionId>
}

export function createTerrain(
  graph: ProcessGraph,
  sets: AnswerSets,
  asks: Asks,
  drops: Asks,
): Terrain {
  const coming = new Map(graph.process.steps.map(({ id }) => [id, [...graph.incoming(id)]]))
  for (const flow of graph.process.flows) {
    const after = flow.limit?.afterwards
    if (after && after !== flow.to) coming.get(after)?.push(flow)
  }
  const meetings = meetingsOf(graph, asks)
  const meanwhile = askedMeanwhileIn(graph, meetings, (step) => {
    const dropped = drops(step)
    return [...asks(step)].filter((question) => !dropped.has(question))
  })
  return {
    sets,
    graph,
    order: componentsOf(graph).toReversed(),
    comingTo: (step) => coming.get(step) ?? [],
    meetingsAt: (step) => meetings.get(step) ?? [],
    askedMeanwhile: (flow, end) => (flow.to === end && meanwhile.get(flow)) || NOTHING,
    asks: alsoAskedBeside(graph, meetings, asks),
    drops,
  }
}

const NOTHING: ReadonlySet<QuestionId> = new Set()

/** Which of the ways that are walked at once comes first is not known: an answer may be changed under way. */
function alsoAskedBeside(
  graph: ProcessGraph,
  meetings: ReadonlyMap<StepId, readonly Meeting[]>,
  asks: Asks,
): Asks {
  const all = new Map<StepId, Set<QuestionId>>()
  for (const { askedElsewhere, steps } of [...meetings.values()].flat().flatMap(branchesOf)) {
    if (askedElsewhere.size === 0) continue
    for (const id of steps) {
      const known = all.get(id) ?? new Set(asks(graph.step(id)))
      for (const question of askedElsewhere) known.add(question)
      all.set(id, known)
    }
  }
  return (step) => all.get(step.id) ?? asks(step)
}

function branchesOf({ branches }: Meeting): Meeting['branches'] {
  return branches
}

function askedMeanwhileIn(
  graph: ProcessGraph,
  meetings: ReadonlyMap<StepId, readonly Meeting[]>,
  remembered: (step: Step) => readonly QuestionId[],
): ReadonlyMap<Flow, ReadonlySet<QuestionId>> {
  const found = new Map<Flow, Set<QuestionId>>()
  for (const [end, metHere] of meetings) {
    for (const { split, branches } of metHere) {
      const askedOn = branches.map(({ steps }) =>
        [...steps].flatMap((id) => remembered(graph.step(id))),
      )
      if (askedOn.every((asked) => asked.length === 0)) continue
      for (const flow of graph.incoming(end)) {
        const own = branches.findIndex((one) =>
          flow.from === split ? one.flow === flow : one.steps.has(flow.from),
        )
        if (own < 0) continue
        const asked = found.get(flow) ?? new Set()
        for (const question of askedOn.filter((_, i) => i !== own).flat()) asked.add(question)
        found.set(flow, asked)
      }
    }
  }
  return found
}

/** Splits whose ways run into each other before they meet are left out: it can't be said by which way one comes. */
function meetingsOf(graph: ProcessGraph, asks: Asks): ReadonlyMap<StepId, readonly Meeting[]> {
  const found = graph.process.steps.flatMap((split) => {
    const ways = waysAtOnce(graph, split)
    if (ways.length === 0 || split.meetsAt === null) return []
    const asked = ways.map(({ steps }) => [...steps].flatMap((id) => [...asks(graph.step(id))]))
    const branches = ways.map((way, i) => ({
      ...way,
      askedElsewhere: new Set(asked.flatMap((questions, j) => (j === i ? [] : questions))),
    }))
    const meeting = { split: split.id, branches, asked: new Set(asked.flat()) }
    const size = ways.reduce((sum, { steps }) => sum + steps.size, 0)
    return [{ at: split.meetsAt, size, meeting }]
  })
  const grouped = new Map<StepId, Meeting[]>()
  for (const { at, meeting } of found.sort((a, b) => a.size - b.size)) {
    grouped.set(at, [...(grouped.get(at) ?? []), meeting])
  }
  return grouped
}
