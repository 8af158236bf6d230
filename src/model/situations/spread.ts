import type { FlowId, StepId } from '../ids.ts'
import type { Flow, Step } from '../process.ts'
import type { AnswerSet } from './answer-sets.ts'
import type { Meeting, Terrain } from './terrain.ts'

/** What a step and a flow do to the sets that pass them: more in never gives less out. */
export type Transfer = {
  readonly start: AnswerSet
  /** How a step is left, of how it is come to. */
  readonly leave: (step: Step, arriving: AnswerSet) => AnswerSet
  /** How a flow is taken, of how its step is left. */
  readonly take: (flow: Flow, leaving: AnswerSet) => AnswerSet
}

/** For every step and flow of a process, with which answers somebody may be there. */
export type Spread = {
  readonly arriving: (step: StepId) => AnswerSet
  readonly leaving: (step: StepId) => AnswerSet
  readonly taking: (flow: FlowId) => AnswerSet
}

/** A spread in which one can ask where those who take a flow have come from. */
export type TracedSpread = Spread & {
  readonly before: (flow: Flow, taking: AnswerSet) => readonly Origin[]
}

/** Those of the ones who take a flow who came to its step as this spread tells, as they left it. */
export type Origin = { readonly spread: TracedSpread; readonly leaving: AnswerSet }

/**
 * The least sets that follow from each other along the flows, from the start on. Where ways that are walked at once
 * meet, only what holds on all of them goes on.
 *
 * @see Kildall 1973, A unified approach to global program optimization
 */
export function spread(terrain: Terrain, { start, leave, take }: Transfer): Spread {
  const { graph, sets, order, drops } = terrain
  const arriving = new Map<StepId, AnswerSet>()
  const leaving = new Map<StepId, AnswerSet>()
  const taking = new Map<FlowId, AnswerSet>()
  const of = <Id>(map: ReadonlyMap<Id, AnswerSet>, id: Id) => map.get(id) ?? sets.none
  const anyOf = (some: readonly AnswerSet[]) => some.reduce(sets.either, sets.none)

  const arrivingAt = (step: Step): AnswerSet => {
    const ways = terrain
      .comingTo(step.id)
      .map((flow) => ({ from: flow.from, flow, set: of(taking, flow.id) }))
    const come = terrain.meetingsAt(step.id).reduce(joined, ways)
    return anyOf([...(step.kind === 'start' ? [start] : []), ...come.map(({ set }) => set)])
  }
  /** The ways of one split, put together into one that comes from the split itself. */
  const joined = (ways: readonly Arrival[], meeting: Meeting): readonly Arrival[] => {
    const { split, branches, asked } = meeting
    const left = of(leaving, split)
    const own = branches.map(({ flow, steps }) =>
      ways.filter((way) => (way.from === split ? way.flow === flow : steps.has(way.from))),
    )
    const each = branches.map(({ flow, askedElsewhere }, i) => {
      const come = anyOf((own[i] ?? []).map(({ set }) => set))
      const passedBy = sets.without(left, take(flow, left))
      return sets.forget(sets.either(come, passedBy), askedElsewhere)
    })
    const some = anyOf(branches.map(({ flow }) => take(flow, left)))
    const met = each.reduce(sets.both, sets.forget(some, asked))
    const set = sets.forget(met, drops(graph.step(split)))
    const taken = new Set(own.flat())
    return [...ways.filter((way) => !taken.has(way)), { from: split, flow: null, set }]
  }
  /** The steps that are come to otherwise when a step is left otherwise. */
  const after = (step: Step): readonly StepId[] => [
    ...graph.outgoing(step.id).flatMap(({ to, limit }) => [to, limit?.afterwards ?? to]),
    ...(step.meetsAt !== null && graph.has(step.meetsAt) ? [step.meetsAt] : []),
  ]

  const visit = (id: StepId) => {
    const step = graph.step(id)
    const come = arrivingAt(step)
    if (come === arriving.get(id)) return
    arriving.set(id, come)
    const left = leave(step, come)
    if (left === leaving.get(id)) return
    leaving.set(id, left)
    // A split drops its own answers where its ways meet: until then they tell which of them are taken.
    const dropped = step.meetsAt === null ? drops(step) : new Set<never>()
    for (const flow of graph.outgoing(id)) {
      taking.set(flow.id, sets.forget(take(flow, left), dropped))
    }
    for (const next of after(step)) open.add(next)
  }

  // In the order of the flows, a loop until it is settled: what comes after it is walked once.
  const open = new Set(order.flat())
  while (open.size > 0) {
    for (const together of order) {
      while (together.some((id) => open.has(id))) {
        for (const id of together) if (open.delete(id)) visit(id)
      }
    }
  }
  return {
    arriving: (step) => of(arriving, step),
    leaving: (step) => of(leaving, step),
    taking: (flow) => of(taking, flow),
  }
}

type Arrival = {
  readonly from: StepId
  readonly flow: Flow | null
  readonly set: AnswerSet
}
