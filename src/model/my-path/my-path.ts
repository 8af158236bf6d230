import { stationOf } from '../follow-ways.ts'
import { createGraph, type ProcessGraph } from '../graph.ts'
import type { AnswerId, QuestionId, StepId } from '../ids.ts'
import type { Flow, Process, Step } from '../process.ts'
import type { Question } from '../site.ts'
import { type Ask, aboutOf, type Mark, type Said, type Stay, saidIn, walkBy } from './walk.ts'

/** What a person has told of themselves: nothing else is known of them. */
export type Told = {
  /** The station where they were when they began; `null` at the start of the process. */
  readonly from: StepId | null
  readonly marks: readonly Mark[]
}

/** Stations of the path after where the person is, and ends that are come to without any. */
export type Ahead = {
  readonly stations: readonly Step[]
  readonly ends: readonly Step[]
}

/** A person's own path through one form of a process. */
export type MyPath = {
  /** The stations that they have left, in the order they came to them. */
  readonly behind: readonly Stay[]
  /** Where they are: several where ways go at once, none where the path has ended. */
  readonly here: readonly Stay[]
  /** What is asked next, of those places. */
  readonly asks: readonly Ask[]
  /** The ends that they have come to. */
  readonly ended: readonly Step[]
  /** What usually follows: the way that content tells first. */
  readonly comes: Ahead
  /** What may follow instead, by what is answered; in reading order of content. */
  readonly mayCome: Ahead
}

/** The path of who has told this, from nothing but the flows of the process and their conditions. */
export function myPath(process: Process, questions: readonly Question[], told: Told): MyPath {
  const said = saidIn(told.marks)
  const now = walkBy(process, questions, said, told.from)
  const here = unique(now.asks.flatMap(({ stay }) => stay ?? []))
  const behind = now.stays.filter((stay) => !here.includes(stay))
  const graph = createGraph(process)

  const come = new Set(now.stays.map(keyOf))
  const usual = walkBy(process, questions, usually(graph, said), told.from)
  const comes = {
    // Of ways at once, one goes on while the other waits: what is new stands among what is not. Where it leads round,
    // to where the person is, it has been told.
    stations: unique(usual.stays.filter((stay) => !come.has(keyOf(stay))).map(toStation)).filter(
      (step) => here.every(({ station }) => station !== step),
    ),
    ends: usual.ends.filter((end) => !now.ends.includes(end)),
  }
  const known = new Set([...here.map(toStation), ...comes.stations, ...comes.ends])
  const reached = reachable(graph, now.asks, answersOf(told.marks))
  const isNew = (step: Step) => reached.has(step.id) && !known.has(step)
  return {
    behind,
    here,
    asks: now.asks,
    ended: now.ends,
    comes,
    mayCome: {
      stations: process.steps.filter((step) => step.station.kind === 'own' && isNew(step)),
      ends: graph.ends.filter(isNew),
    },
  }
}

/** Says what has been said, and then what content tells first; waits when it comes back to where it has been. */
function usually(graph: ProcessGraph, said: (ask: Ask) => Said | null): (ask: Ask) => Said | null {
  const seen = new Set<string>()
  return (ask) => {
    const known = said(ask)
    if (known !== null) return known
    const { at, asked } = ask
    const key = aboutOf(ask)
    if (seen.has(key)) return null
    seen.add(key)
    if (asked.kind === 'done') return { kind: 'done' }
    if (asked.kind === 'ended') {
      const [end] = asked.ends
      return end === undefined ? null : { kind: 'ended', end }
    }
    const [first] = graph.outgoing(at)
    const { id, answers } = asked.question
    const clause = first?.condition?.find(({ question }) => question === id)
    const answer = clause?.answers[0] ?? answers[0]?.id
    return answer === undefined ? null : { kind: 'answer', question: id, answer }
  }
}

/**
 * Every step that some answers lead to from where the person waits. What they have answered closes the ways that look
 * back on it, unless it may be asked again.
 */
function reachable(
  graph: ProcessGraph,
  asks: readonly Ask[],
  answers: ReadonlyMap<QuestionId, AnswerId>,
): ReadonlySet<StepId> {
  const from = asks.map(({ reached }) => reached)
  const stepsBy = (isOpen: (flow: Flow) => boolean) => {
    const steps = new Set(from)
    // Grows while it is walked.
    for (const id of steps) {
      for (const { to, limit } of graph.outgoing(id).filter(isOpen)) {
        steps.add(to)
        const afterwards = limit?.afterwards ?? null
        if (afterwards !== null && graph.has(afterwards)) steps.add(afterwards)
      }
    }
    return steps
  }
  const askedAhead = new Set(
    [...stepsBy(() => true)].flatMap((id) => graph.step(id).question ?? []),
  )
  const reached = stepsBy(({ condition }) =>
    (condition ?? []).every(({ question, answers: some }) => {
      const given = answers.get(question)
      return given === undefined || askedAhead.has(question) || some.includes(given)
    }),
  )
  const stations = [...reached].flatMap((id) => stationOf(graph, graph.step(id))?.id ?? [])
  return new Set([...reached, ...stations])
}

function answersOf(marks: readonly Mark[]): ReadonlyMap<QuestionId, AnswerId> {
  return new Map(
    marks.flatMap(({ said }) =>
      said.kind === 'answer' ? [[said.question, said.answer] as const] : [],
    ),
  )
}

function keyOf({ station, visit }: Stay): string {
  return `${station.id} ${visit}`
}

function toStation({ station }: Stay): Step {
  return station
}

function unique<Thing>(things: readonly Thing[]): readonly Thing[] {
  return [...new Set(things)]
}
