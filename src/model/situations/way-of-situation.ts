import type { Counterexample } from '../finding.ts'
import type { AnswerId, QuestionId, StepId } from '../ids.ts'
import { invariant } from '../invariant.ts'
import type { Flow } from '../process.ts'
import type { AnswerSet } from './answer-sets.ts'
import type { Situations } from './situations.ts'
import type { Origin, TracedSpread } from './spread.ts'

/** A step on the way, and the situations there from which the way goes on to the end. */
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
 * @param wanted - at least one way to answer that comes to the step in `spread`; the fewer questions it looks at, the
 *   sooner the way is found
 * @param spread - where to look for the way: of less than the situations, what arises on the way comes from them
 * @returns the way and the answers that lead along it, those given last; the step alone where there is no way
 */
export function wayOfArriving(
  situations: Situations,
  step: StepId,
  wanted: AnswerSet,
  spread: TracedSpread = situations,
): Counterexample {
  const set = narrowed(situations, step, wanted, spread)
  return wayFor(situations, new Map([[{ step, set, spread, on: [] }, set]]))
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
  const ends = origins.flatMap((origin): readonly [Place, AnswerSet][] => {
    const set = comeFrom(situations, step, origin)
    return set === null ? [] : [[{ step, set, spread: origin.spread, on: [] }, origin.leaving]]
  })
  return wayFor(situations, new Map(ends))
}

/** @param ends - where the way may end, at least one place, all of one step; and the answers given there */
function wayFor(situations: Situations, ends: ReadonlyMap<Place, AnswerSet>): Counterexample {
  const { graph, sets, asks } = situations
  const [end] = ends.keys()
  invariant(end, 'a way to nowhere')
  const start = firstOf(situations, [...ends.keys()])
  const steps = [(start ?? end).step]
  const flows: Flow[] = []
  let place = start ?? end
  const given = new Map<QuestionId, AnswerId>()
  sets.fillIn(given, sets.both(place.set, place.spread.arriving(place.step)), NOTHING_ASKED)
  for (;;) {
    const onward = firstTaken(situations, place, given)
    if (onward === null) break
    flows.push(onward.flow)
    steps.push(onward.to.step)
    place = onward.to
  }
  for (const question of asks(graph.step(place.step))) given.delete(question)
  const brought = [...given].map(([question, answer]) => ({ question, answers: [answer] }))
  const wanted = ends.get(place) ?? place.set
  const [last = []] = sets.conditions(sets.both(wanted, sets.where(brought)), 1)
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

const NOTHING_ASKED: ReadonlySet<QuestionId> = new Set()

/** The way on for one person at a place, who then has given what they answer on it. */
function firstTaken(
  { sets, graph, asks }: Situations,
  { step, on }: Place,
  given: Map<QuestionId, AnswerId>,
): Onward | null {
  const asked = asks(graph.step(step))
  const taken = on.find(({ leaving }) => sets.fillIn(given, leaving, asked)) ?? null
  if (taken !== null) sets.fillIn(given, taken.to.set, taken.meanwhile)
  return taken
}

/**
 * The place at the start from which the fewest flows lead to the end. Where each of many answers makes the way longer
 * or shorter, that takes more to know than that there is a way: then any way will do.
 */
function firstOf(situations: Situations, ends: readonly Place[]): Place | null {
  const nearest = situations.sets.within(situations.work.shortestWay, () => ({
    start: startBefore(situations, ends, (places) => places),
  }))
  if (nearest !== null) return nearest.start
  const position = new Map(situations.order.flat().map((id, i) => [id, i]))
  const place = ({ step }: Place) => position.get(step) ?? 0
  return startBefore(situations, ends, (places) => [
    places.reduce((last, one) => (place(one) > place(last) ? one : last)),
  ])
}

/**
 * Goes back from the ends. A place holds those who are not on a way that was found before: so there are never more of
 * them than steps times the rounds that are gone, however many ways there are.
 *
 * @param next - which places to go on from, of those found: all are equally far from the end, or some are known already
 */
function startBefore(
  situations: Situations,
  ends: readonly Place[],
  next: (found: readonly Place[]) => readonly Place[],
): Place | null {
  const { graph, sets, comingTo, askedMeanwhile } = situations
  const seen = new Map<TracedSpread, Map<StepId, AnswerSet>>()
  for (let found = ends; found.length > 0; ) {
    const start = found.find(({ step }) => graph.step(step).kind === 'start')
    if (start) return start
    const layer = next(found)
    const further = new Map<TracedSpread, Map<StepId, Place>>()
    for (const place of found) {
      if (!layer.includes(place)) inOf(further, place.spread).set(place.step, place)
    }
    for (const { step, spread, set } of layer) {
      const known = inOf(seen, spread)
      known.set(step, sets.either(known.get(step) ?? sets.none, set))
    }
    for (const to of layer) {
      for (const flow of comingTo(to.step)) {
        for (const origin of originsOf(situations, flow, to)) {
          const { spread, leaving } = origin
          const come = comeFrom(situations, flow.from, origin) ?? sets.none
          const set = sets.without(come, inOf(seen, spread).get(flow.from) ?? sets.none)
          if (!sets.meet(set, spread.arriving(flow.from))) continue
          const places = inOf(further, spread)
          const place = places.get(flow.from) ?? { step: flow.from, spread, set, on: [] }
          places.set(flow.from, place)
          place.set = sets.either(place.set, set)
          place.on.push({ flow, to, leaving, meanwhile: askedMeanwhile(flow, to.step) })
        }
      }
    }
    found = [...further.values()].flatMap((places) => [...places.values()])
  }
  return null
}

function inOf<Value>(all: Map<TracedSpread, Map<StepId, Value>>, spread: TracedSpread) {
  const known = all.get(spread) ?? new Map<StepId, Value>()
  all.set(spread, known)
  return known
}

/** Where those have come from who come to a place by a flow. */
function originsOf(
  { sets, askedMeanwhile }: Situations,
  flow: Flow,
  { step, set, spread }: Place,
): readonly Origin[] {
  const meanwhile = askedMeanwhile(flow, step)
  const come = sets.forget(set, meanwhile)
  const taken = spread.taking(flow.id)
  // What is put on other ways can't be any answer.
  const taking = meanwhile.size > 0 ? sets.both(come, taken) : come
  return sets.meet(taking, taken) ? spread.before(flow, taking) : []
}

/** With which answers those have come to a step who leave it so; `null` = nobody has. */
function comeFrom(
  situations: Situations,
  step: StepId,
  { spread, leaving }: Origin,
): AnswerSet | null {
  const { sets, graph, asks } = situations
  if (!sets.meet(leaving, spread.leaving(step))) return null
  return narrowed(situations, step, sets.forget(leaving, asks(graph.step(step))), spread)
}

/**
 * The answers from which the way goes on are told by what lies ahead alone: a small set, which need not be narrowed to
 * those that are come with, since the way back to the start does that. Only where ways meet does what holds on the
 * others matter too.
 */
function narrowed(
  { sets, meetingsAt }: Situations,
  step: StepId,
  set: AnswerSet,
  spread: TracedSpread,
): AnswerSet {
  return meetingsAt(step).length > 0 ? sets.both(set, spread.arriving(step)) : set
}
