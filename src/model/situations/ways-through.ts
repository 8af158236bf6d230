import type { FlowId, StepId } from '../ids.ts'
import type { Flow, Step } from '../process.ts'
import type { AnswerSet } from './answer-sets.ts'
import type { Situations } from './situations.ts'

/** A way of one person along the flows: of what is done at once, one branch. */
export type Way = { readonly steps: readonly StepId[]; readonly flows: readonly FlowId[] }

export type WaysThrough = {
  /** Of each end that can be come to: a way of fewest and a way of most steps from the start. */
  readonly toEnds: readonly {
    readonly end: StepId
    readonly shortest: Way
    readonly longest: Way
  }[]
  /** The most steps in a row, on any way, at which the person is not met; `null` where they are met at every step. */
  readonly withoutContact: Way | null
}

/** Where a person may be, with what they have answered that is looked at further on, and how they came there. */
type Place = {
  readonly step: Step
  readonly set: AnswerSet
  readonly before: Place | null
  readonly flow: Flow | null
  readonly length: number
  /** So many steps in a row, this one included, at which they are not met. */
  readonly alone: number
}

/** For one step and one set of answers, the places that no other way betters. */
type Best = { readonly shortest: Place; readonly longest: Place; readonly loneliest: Place }

/** More places than these are too many to be told apart in a moment. */
const MOST_PLACES = 20_000

/**
 * The shortest and the longest ways through one form of a process, on which nothing is done again: of all that
 * somebody can take whose answers fit together.
 *
 * @param isMet - whether the person takes part in a step, or is told
 * @returns `null` where the answers make more places than can be tried
 */
export function waysThrough(
  situations: Situations,
  isMet: (step: Step) => boolean,
): WaysThrough | null {
  const { graph, sets, work } = situations
  return sets.within(work.proof, () => {
    const placesAt = new Map<StepId, Map<AnswerSet, Best>>()
    let count = 0
    for (const id of forwards(situations)) {
      const step = graph.step(id)
      if (step.kind === 'start') {
        const alone = isMet(step) ? 0 : 1
        const set = situations.arriving(id)
        keep(placesAt, { step, set, before: null, flow: null, length: 1, alone })
      }
      for (const best of placesAt.get(id)?.values() ?? []) {
        count += 1
        if (count > MOST_PLACES) sets.giveUp()
        for (const flow of graph.outgoing(id)) {
          if (graph.backFlows.has(flow.id)) continue
          const set = takenBy(situations, flow, best.shortest.set)
          if (set === sets.none) continue
          const to = graph.step(flow.to)
          const met = isMet(to)
          for (const before of new Set([best.shortest, best.longest, best.loneliest])) {
            const alone = met ? 0 : before.alone + 1
            keep(placesAt, { step: to, set, before, flow, length: before.length + 1, alone })
          }
        }
      }
    }
    return collected(situations, placesAt)
  })
}

function keep(placesAt: Map<StepId, Map<AnswerSet, Best>>, place: Place): void {
  const known = placesAt.get(place.step.id) ?? new Map<AnswerSet, Best>()
  placesAt.set(place.step.id, known)
  const best = known.get(place.set)
  known.set(place.set, {
    shortest: best && best.shortest.length <= place.length ? best.shortest : place,
    longest: best && best.longest.length >= place.length ? best.longest : place,
    loneliest: best && best.loneliest.alone >= place.alone ? best.loneliest : place,
  })
}

/** What somebody has answered who takes a flow, as far as it is looked at further on. */
function takenBy(situations: Situations, flow: Flow, come: AnswerSet): AnswerSet {
  const { graph, sets, asks, drops, opens, askedMeanwhile } = situations
  const step = graph.step(flow.from)
  const taking = sets.both(sets.forget(come, asks(step)), opens(flow))
  return sets.forget(sets.forget(taking, drops(step)), askedMeanwhile(flow, flow.to))
}

/** Every step, each after all that lead to it but for the flows that lead back. */
function forwards({ graph }: Situations): readonly StepId[] {
  const order: StepId[] = []
  const left = new Map(
    graph.process.steps.map(({ id }) => [
      id,
      graph.incoming(id).filter((flow) => !graph.backFlows.has(flow.id)).length,
    ]),
  )
  const ready = [...left].flatMap(([id, count]) => (count === 0 ? id : []))
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    order.push(id)
    for (const flow of graph.outgoing(id)) {
      if (graph.backFlows.has(flow.id)) continue
      const count = (left.get(flow.to) ?? 0) - 1
      left.set(flow.to, count)
      if (count === 0) ready.push(flow.to)
    }
  }
  return order
}

function collected(
  { graph }: Situations,
  placesAt: ReadonlyMap<StepId, ReadonlyMap<AnswerSet, Best>>,
): WaysThrough {
  const toEnds = graph.ends.flatMap(({ id }) => {
    const all = [...(placesAt.get(id)?.values() ?? [])]
    const shortest = first(
      all.map((best) => best.shortest),
      (a, b) => a.length - b.length,
    )
    const longest = first(
      all.map((best) => best.longest),
      (a, b) => b.length - a.length,
    )
    return shortest && longest
      ? [{ end: id, shortest: wayTo(shortest), longest: wayTo(longest) }]
      : []
  })
  const everywhere = [...placesAt.values()].flatMap((places) => [...places.values()])
  const alone = first(
    everywhere.map((best) => best.loneliest),
    (a, b) => b.alone - a.alone,
  )
  return {
    toEnds,
    withoutContact: alone && alone.alone > 0 ? lastOf(wayTo(alone), alone.alone) : null,
  }
}

function first(places: readonly Place[], order: (a: Place, b: Place) => number): Place | null {
  return places.toSorted(order)[0] ?? null
}

function wayTo(place: Place): Way {
  const steps: StepId[] = []
  const flows: FlowId[] = []
  for (let at: Place | null = place; at; at = at.before) {
    steps.push(at.step.id)
    if (at.flow) flows.push(at.flow.id)
  }
  return { steps: steps.reverse(), flows: flows.reverse() }
}

/** The end of a way: so many of its steps. */
function lastOf({ steps, flows }: Way, count: number): Way {
  return { steps: steps.slice(-count), flows: count > 1 ? flows.slice(1 - count) : [] }
}
