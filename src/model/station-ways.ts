import type { ProcessGraph } from './graph.ts'
import type { StepId } from './ids.ts'
import type { Flow, Step } from './process.ts'

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

export type WayChoice = {
  readonly step: Step
  /** Whether the citizen agrees that something is shared: a no must never read as a way out of all help. */
  readonly asksConsent: boolean
  /** It stands before the station in reading order: an answer that leads here is how a person comes to it. */
  readonly isBefore: boolean
  readonly answers: readonly WayAnswer[]
}

/** Answers (each flow may bear several) that share what follows. */
export type WayAnswer = { readonly flows: readonly Flow[]; readonly targets: readonly Target[] }

export type Beside = {
  /** The step told here that nothing at the station itself leads to. */
  readonly step: Step
  /** It comes before what the station tells: a way from it leads here. */
  readonly isBefore: boolean
  readonly straight: readonly Target[]
  readonly choices: readonly WayChoice[]
}

export type Target = Place & {
  /** Steps passed on the way there that content has citizen's words for: what happens meanwhile. */
  readonly via: readonly Step[]
  /**
   * Taken when a way back has been tried as often as it may. How often is the caseworker's to know: nobody who is
   * ill should count their tries.
   */
  readonly isFallback: boolean
}

export type Place =
  | { readonly kind: 'station'; readonly step: Step }
  | { readonly kind: 'end'; readonly step: Step }
  /** The station that tells of the ways. */
  | { readonly kind: 'here'; readonly step: Step }
  /** The next question, one of the choices. */
  | { readonly kind: 'choice'; readonly step: Step }

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
function waysOfStart(graph: ProcessGraph, start: Step): Omit<StationWays, 'besides'> {
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
export function placesOf(
  ways: Pick<StationWays, 'straight' | 'choices'> & Partial<StationWays>,
): readonly Place[] {
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

/** The station that tells of the step; `null` when none does. */
export function stationOf(graph: ProcessGraph, step: Step): Step | null {
  if (step.station.kind === 'own') return step
  if (step.station.kind === 'none') return null
  const told = graph.has(step.station.step) ? graph.step(step.station.step) : null
  return told?.station.kind === 'own' ? told : null
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

type Followed = {
  readonly straight: readonly Target[]
  readonly choices: readonly WayChoice[]
  /** Every step passed or led to without leaving the station, where the walk began not counted. */
  readonly met: ReadonlySet<StepId>
}

/** A step that is come to. */
type Lead = Pick<Target, 'step' | 'isFallback' | 'via'>

function createFollow(graph: ProcessGraph, home: Step | null, before: ReadonlySet<StepId>) {
  function targetsOf(to: Step, met: Set<StepId>): readonly Target[] {
    const found: Target[] = []
    const open: Lead[] = [{ step: to, isFallback: false, via: [] }]
    const seen = new Set<string>()
    // Grows while it is walked: steps that lead straight on are passed through.
    for (const { step, isFallback, via } of open) {
      const key = `${step.id}|${isFallback}`
      if (seen.has(key)) continue
      seen.add(key)
      const station = stationOf(graph, step)
      if (isEnd(step)) {
        met.add(step.id)
        found.push({ kind: 'end', step, isFallback, via })
      } else if (station && station.id !== home?.id) {
        found.push({ kind: 'station', step: station, isFallback, via })
      } else {
        met.add(step.id)
        const passed = step.citizenName === null ? via : [...via, step]
        if (step.id === home?.id) found.push({ kind: 'here', step, isFallback, via })
        else if (isChoice(step)) found.push({ kind: 'choice', step, isFallback, via })
        else
          for (const flow of graph.outgoing(step.id)) open.push(...leads(flow, isFallback, passed))
      }
    }
    return unique(found)
  }

  function leads(flow: Flow, isFallback: boolean, via: readonly Step[]): readonly Lead[] {
    const on = { step: graph.step(flow.to), isFallback, via }
    const { limit } = flow
    if (!limit?.afterwards || !graph.has(limit.afterwards)) return [on]
    return [on, { step: graph.step(limit.afterwards), isFallback: true, via: [] }]
  }

  function targetsOfFlow(flow: Flow, met: Set<StepId>): readonly Target[] {
    const [on, ...later] = leads(flow, false, [])
    return unique([
      ...(on ? targetsOf(on.step, met) : []),
      ...later.flatMap(({ step }) => fallbacksOf(targetsOf(step, met))),
    ])
  }

  function isEnd(step: Step): boolean {
    return graph.outgoing(step.id).length === 0
  }

  /** More than one way on and not all of them taken: a question, or how a part of the process ended. */
  function isChoice(step: Step): boolean {
    return step.kind !== 'parallel-split' && graph.outgoing(step.id).length > 1
  }

  function asksConsent(choice: Step): boolean {
    const before = graph.incoming(choice.id).map(({ from: id }) => graph.step(id))
    const obtains = ({ consentObtained }: Step) => consentObtained.length > 0
    return obtains(choice) || (before.length > 0 && before.every(obtains))
  }

  function from(start: Step): Followed {
    const met = new Set<StepId>()
    const straight: readonly Target[] = isChoice(start)
      ? [{ kind: 'choice', step: start, isFallback: false, via: [] }]
      : unique(graph.outgoing(start.id).flatMap((flow) => targetsOfFlow(flow, met)))
    const choices = new Map<StepId, WayChoice>()
    const asked = straight.filter(({ kind }) => kind === 'choice').map(({ step }) => step)
    for (const step of asked) {
      if (choices.has(step.id)) continue
      const answers = graph.outgoing(step.id).map((flow): WayAnswer => {
        const targets = targetsOfFlow(flow, met)
        for (const target of targets) if (target.kind === 'choice') asked.push(target.step)
        return { flows: [flow], targets }
      })
      choices.set(step.id, {
        step,
        asksConsent: asksConsent(step),
        isBefore: before.has(step.id),
        answers,
      })
    }
    return { ...simplified(straight, [...choices.values()]), met }
  }

  return { from }
}

/**
 * A question all of whose answers lead to one place is left out, and what led to it leads to that place; again, until
 * there is none. Then answers that share what follows are put together.
 */
function simplified(
  straight: readonly Target[],
  choices: readonly WayChoice[],
): Pick<Followed, 'straight' | 'choices'> {
  const trivial = choices.flatMap(({ step, answers }) => {
    const [place, ...others] = unique(answers.flatMap(({ targets }) => targets))
    const isOne = place !== undefined && others.length === 0
    return isOne && place.step.id !== step.id && !place.isFallback
      ? [{ choice: step.id, place }]
      : []
  })[0]
  if (trivial === undefined) {
    return {
      straight,
      choices: choices.map((choice) => ({ ...choice, answers: merged(choice.answers) })),
    }
  }
  const mend = (targets: readonly Target[]) =>
    unique(
      targets.map((target) =>
        target.kind === 'choice' && target.step.id === trivial.choice
          ? {
              ...trivial.place,
              isFallback: target.isFallback,
              via: [...target.via, ...trivial.place.via],
            }
          : target,
      ),
    )
  return simplified(
    mend(straight),
    choices
      .filter(({ step }) => step.id !== trivial.choice)
      .map((choice) => ({
        ...choice,
        answers: choice.answers.map(({ flows, targets }) => ({ flows, targets: mend(targets) })),
      })),
  )
}

function merged(answers: readonly WayAnswer[]): readonly WayAnswer[] {
  const byTargets = new Map<string, WayAnswer>()
  for (const { flows, targets } of answers) {
    const key = targets.map(keyWithVia).sort().join()
    const before = byTargets.get(key)?.flows ?? []
    byTargets.set(key, { flows: [...before, ...flows], targets })
  }
  return [...byTargets.values()]
}

/** Each target once; a way that is open at once needs no second one that opens later. */
function unique(targets: readonly Target[]): readonly Target[] {
  const atOnce = new Set(
    targets.filter(({ isFallback }) => !isFallback).map(({ kind, step }) => kind + step.id),
  )
  const needed = targets.filter(
    ({ kind, step, isFallback }) => !isFallback || !atOnce.has(kind + step.id),
  )
  return [...new Map(needed.map((target) => [keyOf(target), target])).values()]
}

/** What follows when a way back has been tried enough. Where that is itself a way with a limit, the first part will do. */
function fallbacksOf(targets: readonly Target[]): readonly Target[] {
  const atOnce = targets.filter(({ isFallback }) => !isFallback)
  return (atOnce.length > 0 ? atOnce : targets).map((target) => ({ ...target, isFallback: true }))
}

function keyOf({ kind, step, isFallback }: Target): string {
  return `${kind}:${step.id}:${isFallback}`
}

function keyWithVia(target: Target): string {
  return `${keyOf(target)}:${target.via.map(({ id }) => id).join(' ')}`
}
