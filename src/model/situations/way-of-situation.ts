import type { Counterexample } from '../finding.ts'
import type { AnswerId, QuestionId, StepId } from '../ids.ts'
import { invariant } from '../invariant.ts'
import type { Flow } from '../process.ts'
import type { AnswerSet } from './answer-sets.ts'
import type { Situations } from './situations.ts'
import type { Origin, TracedSpread } from './spread.ts'

/** A step on the way, with the situations there from which the wanted one comes. */
type Place = {
  readonly step: StepId
  readonly spread: TracedSpread
  set: AnswerSet
  /** How the ways go on that are as short; none where they end. */
  readonly on: Onward[]
}

type Onward = {
  readonly flow: Flow
  readonly to: Place
  /** Who leaves the step along this way. */
  readonly leaving: AnswerSet
  /** Questions that are put meanwhile on other ways that meet this one at its end. */
  readonly meanwhile: ReadonlySet<QuestionId>
}

/**
 * A shortest way from the start on which a person comes to a step with some of these answers.
 *
 * @param wanted - part of what comes to the step in `spread`, at least one
 * @param spread - where to look for the way: of less than the situations, what arises on the way comes from them
 * @returns the way and the answers that lead along it, those given last; the step alone where there is no way
 */
export function wayOfArriving(
  situations: Situations,
  step: StepId,
  wanted: AnswerSet,
  spread: TracedSpread = situations,
): Counterexample {
  const end: Place = { step, set: wanted, spread, on: [] }
  return wayFor(situations, new Map([[end, (set) => set]]))
}

/** The same to a step where some of these answers are given. */
export function wayOfLeaving(
  situations: Situations,
  step: StepId,
  wanted: AnswerSet,
): Counterexample {
  return wayOfOrigins(situations, step, [{ spread: situations, leaving: wanted }])
}

/** The same to a step from which a flow is taken with some of these answers. */
export function wayOfTaking(
  situations: Situations,
  flow: Flow,
  wanted: AnswerSet,
  spread: TracedSpread,
): Counterexample {
  return wayOfOrigins(situations, flow.from, spread.before(flow, wanted))
}

function wayOfOrigins(
  situations: Situations,
  step: StepId,
  origins: readonly Origin[],
): Counterexample {
  const { sets, graph, asks } = situations
  const own = asks(graph.step(step))
  const ends = origins.flatMap(({ spread, leaving }): readonly [Place, Answered][] => {
    const set = sets.both(sets.forget(leaving, own), spread.arriving(step))
    return set === sets.none
      ? []
      : [[{ step, set, spread, on: [] }, (come) => sets.both(sets.forget(come, own), leaving)]]
  })
  return wayFor(situations, new Map(ends))
}

/** What those who come to the end have answered there. */
type Answered = (come: AnswerSet) => AnswerSet

/** @param ends - where the way may end, at least one place, all of one step */
function wayFor(situations: Situations, ends: ReadonlyMap<Place, Answered>): Counterexample {
  const { graph, sets } = situations
  const [end] = ends.keys()
  invariant(end, 'a way to nowhere')
  const start = firstOf(situations, [...ends.keys()])
  const steps = [(start ?? end).step]
  const flows: Flow[] = []
  let place = start ?? end
  let set = place.set
  for (;;) {
    const onward = firstTaken(situations, place, set)
    if (onward === null) break
    flows.push(onward.flow)
    steps.push(onward.to.step)
    set = onward.arriving
    place = onward.to
  }
  const [last = []] = sets.conditions(ends.get(place)?.(set) ?? set, 1)
  const answers = new Map<QuestionId, readonly AnswerId[]>()
  for (const clause of [...flows.flatMap((flow) => flow.condition ?? []), ...last]) {
    answers.set(clause.question, clause.answers)
  }
  return {
    process: graph.process.id,
    steps,
    // Who has gone round as often as they may goes on without an arrow.
    flows: flows.filter((flow, i) => flow.to === steps[i + 1]).map((flow) => flow.id),
    answers: [...answers].map(([question, given]) => ({ question, answers: given })),
  }
}

/** The way on for some of those at a place, with what they come to its end with. */
function firstTaken({ sets, graph, asks }: Situations, { step, on }: Place, set: AnswerSet) {
  const left = sets.forget(set, asks(graph.step(step)))
  for (const { flow, to, leaving, meanwhile } of on) {
    const taken = sets.both(left, leaving)
    const arriving = sets.both(sets.forget(taken, meanwhile), to.set)
    if (arriving !== sets.none) return { flow, to, arriving }
  }
  return null
}

/**
 * The place at the start from which the fewest flows lead to the end. All that is equally far from the end is found
 * together, and who is on a shorter way is not led along a longer one: so there are never more places than steps times
 * flows on the way, however many ways there are.
 */
function firstOf(situations: Situations, ends: readonly Place[]): Place | null {
  const { graph, sets, asks, comingTo, askedMeanwhile } = situations
  const seen = new Map<TracedSpread, Map<StepId, AnswerSet>>()
  const inOf = <Value>(all: Map<TracedSpread, Map<StepId, Value>>, spread: TracedSpread) => {
    const known = all.get(spread) ?? new Map<StepId, Value>()
    all.set(spread, known)
    return known
  }
  for (let layer = ends; layer.length > 0; ) {
    const start = layer.find(({ step }) => graph.step(step).kind === 'start')
    if (start) return start
    for (const { step, spread, set } of layer) {
      const known = inOf(seen, spread)
      known.set(step, sets.either(known.get(step) ?? sets.none, set))
    }
    const further = new Map<TracedSpread, Map<StepId, Place>>()
    const next: Place[] = []
    for (const to of layer) {
      for (const flow of comingTo(to.step)) {
        const meanwhile = askedMeanwhile(flow, to.step)
        const taking = sets.both(sets.forget(to.set, meanwhile), to.spread.taking(flow.id))
        if (taking === sets.none) continue
        for (const { spread, leaving } of to.spread.before(flow, taking)) {
          const come = sets.both(
            sets.forget(leaving, asks(graph.step(flow.from))),
            spread.arriving(flow.from),
          )
          const set = sets.without(come, inOf(seen, spread).get(flow.from) ?? sets.none)
          if (set === sets.none) continue
          const places = inOf(further, spread)
          const place = places.get(flow.from) ?? { step: flow.from, spread, set, on: [] }
          if (!places.has(flow.from)) next.push(place)
          places.set(flow.from, place)
          place.set = sets.either(place.set, set)
          place.on.push({ flow, to, leaving, meanwhile })
        }
      }
    }
    layer = next
  }
  return null
}
