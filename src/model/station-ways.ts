import { createFollow, stationOf } from './follow-ways.ts'
import type { ProcessGraph } from './graph.ts'
import type { Step } from './process.ts'
import type { Ways } from './simplify-ways.ts'
import type { Place, Target, WayAnswer, WayChoice } from './way-choices.ts'

/**
 * What may follow on a station, as a citizen is told it: where it leads at once, and every question that is settled
 * before the next station, with every answer of it. A question may lead to the next one. No answer is left out; only
 * a question all of whose answers lead to one and the same place is no question to the citizen.
 */
export type StationWays = {
  /** From the station itself, before anything is asked. Several only where the map parts into parallel ways. */
  readonly straight: readonly Target[]
  /** Asked before the station and asked again after it, then those asked after it, in the order they are met. */
  readonly choices: readonly WayChoice[]
  /** Told at the station but not after it: each step of a kind that leads on by itself, or is led to it. */
  readonly besides: readonly Beside[]
}

export type Beside = Ways & {
  /** The step told here that nothing at the station itself leads to. */
  readonly step: Step
  /** It comes before what the station tells: a way from it leads here. */
  readonly isBefore: boolean
}

/** The ways on from the station that `home` has; `told`: the steps told there, before and after it in reading order. */
export function waysOfStation(
  graph: ProcessGraph,
  home: Step,
  told: { readonly before: readonly Step[]; readonly after: readonly Step[] },
): StationWays {
  const follow = createFollow(graph, home, new Set(told.before.map(({ id }) => id)))
  const after = follow.from(home)
  const met = new Set(after.met)
  const besides: Beside[] = []
  for (const step of [...told.before, ...told.after]) {
    if (met.has(step.id) || graph.outgoing(step.id).length === 0) continue
    const { straight, choices, met: found } = follow.from(step)
    const fresh = choices.filter((choice) => !met.has(choice.step.id))
    for (const id of found) met.add(id)
    besides.push({ step, isBefore: found.has(home.id), straight, choices: fresh })
  }
  const leading = besides.filter(
    ({ straight, choices }) => choices.length > 0 || straight.some(({ kind }) => isPlace(kind)),
  )
  return {
    straight: after.straight,
    choices: choicesIn(after.choices, BEFORE_FIRST),
    besides: leading,
  }
}

/** Where the step leads. */
function waysOfStart(graph: ProcessGraph, start: Step): Ways {
  const { straight, choices } = createFollow(graph, null, new Set()).from(start)
  return { straight, choices }
}

/** The stations and ends that a citizen is led to who comes to the step from elsewhere. */
export function placesFrom(graph: ProcessGraph, step: Step): readonly Place[] {
  const station = stationOf(graph, step)
  if (station) return [{ kind: 'station', step: station }]
  if (graph.outgoing(step.id).length === 0) return [{ kind: 'end', step }]
  return placesOf(waysOfStart(graph, step))
}

/** Every station and end that the ways lead to, once each: first from what is asked after the station. */
export function placesOf(ways: Ways & Partial<StationWays>): readonly Place[] {
  const told = [ways, ...(ways.besides ?? [])].flatMap(({ straight, choices }) => [
    ...straight,
    ...choicesIn(choices, AFTER_FIRST).flatMap(({ answers }) =>
      answers.flatMap(({ targets }) => targets),
    ),
  ])
  return [
    ...new Map(told.filter(({ kind }) => isPlace(kind)).map((at) => [at.step.id, at])).values(),
  ]
}

const BEFORE_FIRST = [true, false]
const AFTER_FIRST = [false, true]

function choicesIn(choices: readonly WayChoice[], order: readonly boolean[]): readonly WayChoice[] {
  return order.flatMap((isBefore) => choices.filter((choice) => choice.isBefore === isBefore))
}

/** The way back is to be asked again, and where nothing comes of it the way ends: what a no to sharing means. */
export function isRefusal(
  { asksConsent }: Pick<WayChoice, 'asksConsent'>,
  { targets }: Pick<WayAnswer, 'targets'>,
): boolean {
  const [back, ...others] = targets.filter(({ isFallback }) => !isFallback)
  return (
    asksConsent &&
    (back?.kind === 'here' || back?.kind === 'station') &&
    others.length === 0 &&
    targets.some(({ kind, isFallback }) => kind === 'end' && isFallback)
  )
}

function isPlace(kind: Place['kind']): boolean {
  return kind === 'station' || kind === 'end'
}
