import { stationOf } from '../follow-ways.ts'
import { createGraph } from '../graph.ts'
import type { AnswerId, FlowId, QuestionId, StepId } from '../ids.ts'
import { invariant, unreachable } from '../invariant.ts'
import type { Condition, Flow, Process, Step } from '../process.ts'
import type { Question } from '../site.ts'

/**
 * What a person has said on their own path, and where: the same place may be come to again, and the same question put
 * anew. Their order means nothing, so an answer can be changed and the rest kept.
 */
export type Mark = {
  readonly at: StepId
  /** How many times the step has been come to, from 1. */
  readonly visit: number
  readonly said: Said
}

/** An answer, the end of a called process, or that what is told at a station is done. */
export type Said =
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly answer: AnswerId }
  | { readonly kind: 'ended'; readonly end: StepId }
  | { readonly kind: 'done' }

/** What must be said for the path to go on from where the person is. */
export type Ask = {
  readonly at: StepId
  readonly visit: number
  /** Where the person is who is asked; `null` before the first station. */
  readonly stay: Stay | null
  /** The step that their way has come to. A station may tell of steps far from its own. */
  readonly reached: StepId
  readonly asked: Asked
}

/** Asked of the same kind as what is said to it. */
export type Asked =
  | { readonly kind: 'answer'; readonly question: Question }
  | { readonly kind: 'ended'; readonly ends: readonly StepId[] }
  | { readonly kind: 'done' }

/** A station that a person has come to. */
export type Stay = {
  readonly station: Step
  readonly visit: number
  /** What they said there, in the order that it was asked. */
  readonly marks: readonly Mark[]
}

export type Walk = {
  /** In the order they were come to; the person is at the last one, unless the path has ended. */
  readonly stays: readonly Stay[]
  /** What is asked now: more than one where ways are walked at once. Nothing where the path has ended. */
  readonly asks: readonly Ask[]
  /** The end steps that were come to. */
  readonly ends: readonly Step[]
}

/**
 * Follows the flows of a process as one person does, by what they have said, to the first thing they have not.
 *
 * A choice is put each time it is come to. A way with a limit is taken so many times, and then what follows on it. A
 * station where nothing is asked is left when the person says that it is done. Ways at once are walked one after the
 * other, and meet.
 *
 * @param process - one form of it, see `formOf`
 * @param marks - those of places that the path does not come to are left alone
 * @param from - the station where the person says that they are; `null` for the start of the process
 */
export function walk(
  process: Process,
  questions: readonly Question[],
  marks: readonly Mark[],
  from: StepId | null = null,
): Walk {
  const said = saidIn(marks)
  return walkBy(process, questions, (ask) => said(ask), from)
}

/** What has been said to what is asked; `null` where it has not. */
export function saidIn(
  marks: readonly Mark[],
): (ask: Pick<Ask, 'at' | 'visit' | 'asked'>) => Said | null {
  const said = new Map(marks.map((mark) => [keyOfMark(mark), mark.said]))
  return (ask) => said.get(keyOfAsk(ask)) ?? null
}

/**
 * The same, by whoever answers.
 *
 * @param answer - asked once for each thing that must be said; `null` where the person waits
 */
export function walkBy(
  process: Process,
  questions: readonly Question[],
  answer: (ask: Ask) => Said | null,
  from: StepId | null = null,
): Walk {
  const graph = createGraph(process)
  const asked = new Map(questions.map((question) => [question.id, question]))
  const visits = new Map<StepId, number>()
  const stayed = new Map<StepId, number>()
  const taken = new Map<FlowId, number>()
  const answers = new Map<QuestionId, AnswerId>()
  const stays: OpenStay[] = []
  const asks: Ask[] = []
  const ends: Step[] = []

  /** Goes on along one way, to where it meets others, ends, or something must be said. */
  function follow(from: Step, since: OpenStay | null, until: StepId | null): Followed {
    let step = from
    let stay = since
    while (step.id !== until) {
      const station = stationOf(graph, step)
      const isElsewhere = station !== null && station.id !== stay?.station.id
      const isEnd = graph.outgoing(step.id).length === 0
      if (stay !== null && (isElsewhere || isEnd) && !isLeft(stay, step)) return WAITING
      if (isElsewhere) stay = come(station)
      if (isEnd) {
        ends.push(step)
        return ENDED
      }
      const flows = waysFrom(step, stay)
      if (flows === null) return WAITING
      const [only, ...others] = flows
      invariant(only, `no way on from ${step.id}`)
      if (step.meetsAt === null || others.length === 0) {
        step = targetOf(only)
        continue
      }
      const own = stay
      const meetsAt = step.meetsAt
      const ways = flows.map((flow) => follow(targetOf(flow), own, meetsAt))
      if (ways.includes(WAITING)) return WAITING
      const met = ways.filter((way) => way !== ENDED)
      if (met.length === 0) return ENDED
      // A way without a station of its own leaves the person where the others have brought them.
      stay = met.findLast((way) => way.stay !== own)?.stay ?? own
      step = graph.step(meetsAt)
    }
    // Whoever waits for the other ways is done with their own.
    if (stay !== null && stay !== since && !isLeft(stay, step)) return WAITING
    return { stay }
  }

  function come(station: Step): OpenStay {
    const visit = (stayed.get(station.id) ?? 0) + 1
    stayed.set(station.id, visit)
    const stay = { station, visit, marks: [] }
    stays.push(stay)
    return stay
  }

  /** Whoever has said anything at a station has come further than it; else it is asked. */
  function isLeft(stay: OpenStay, next: Step): boolean {
    if (stay.marks.length > 0) return true
    const { station, visit } = stay
    const ask: Ask = { at: station.id, visit, stay, reached: next.id, asked: { kind: 'done' } }
    return saidTo(ask, stay) !== null
  }

  /** What was said, noted; or `null`, and asked. */
  function saidTo(ask: Ask, stay: OpenStay | null): Said | null {
    const known = answer(ask)
    if (known === null || !isAnswerTo(ask.asked, known)) {
      asks.push(ask)
      return null
    }
    if (known.kind === 'answer') answers.set(known.question, known.answer)
    stay?.marks.push({ at: ask.at, visit: ask.visit, said: known })
    return known
  }

  /** The flows that are taken from a step; `null` where that is not said. */
  function waysFrom(step: Step, stay: OpenStay | null): readonly Flow[] | null {
    const flows = graph.outgoing(step.id)
    const visit = (visits.get(step.id) ?? 0) + 1
    visits.set(step.id, visit)
    const say = (asked: Asked) =>
      saidTo({ at: step.id, visit, stay, reached: step.id, asked }, stay)
    if (flows.length === 1 || step.kind === 'parallel-split') {
      return flows.filter(({ condition }) => holds(condition))
    }
    if (step.kind === 'subprocess') {
      const own = [...new Set(flows.flatMap(({ fromEnd }) => fromEnd ?? []))]
      const how = say({ kind: 'ended', ends: own })
      return how && flows.filter((flow) => how.kind === 'ended' && flow.fromEnd === how.end)
    }
    for (const id of questionsAt(step, flows)) {
      if (id !== step.question && answers.has(id)) continue
      const question = asked.get(id)
      invariant(question, `no question ${id}`)
      if (!say({ kind: 'answer', question })) return null
    }
    const open = flows.filter(({ condition }) => holds(condition))
    return step.kind === 'inclusive-split' ? open : open.slice(0, 1)
  }

  function holds(condition: Condition | null): boolean {
    return (condition ?? []).every(({ question, answers: some }) => {
      const given = answers.get(question)
      return given === undefined || some.includes(given)
    })
  }

  /** Where a flow leads, or what follows when it has been taken as often as it may. */
  function targetOf(flow: Flow): Step {
    const times = (taken.get(flow.id) ?? 0) + 1
    taken.set(flow.id, times)
    const { limit, to } = flow
    const afterwards = limit !== null && times > limit.times ? limit.afterwards : null
    return graph.step(afterwards !== null && graph.has(afterwards) ? afterwards : to)
  }

  const begun = from !== null && graph.has(from) ? [graph.step(from)] : graph.starts
  for (const start of begun) follow(start, null, null)
  return { stays, asks, ends }
}

type OpenStay = Stay & { readonly marks: Mark[] }

/** Where a way has come to, and from which station. */
type Followed = { readonly stay: OpenStay | null }
const WAITING: Followed = { stay: null }
const ENDED: Followed = { stay: null }

/** What decides between the ways from a step: its own question first, then those that its ways look back on. */
export function questionsAt(step: Step, flows: readonly Flow[]): ReadonlySet<QuestionId> {
  if (flows.length < 2 || step.kind === 'parallel-split' || step.kind === 'subprocess') {
    return new Set()
  }
  const looked = flows.flatMap(({ condition }) => (condition ?? []).map(({ question }) => question))
  return new Set([...(step.question === null ? [] : [step.question]), ...looked])
}

/** What is asked where, at any visit. */
export function aboutOf({ at, asked }: Pick<Ask, 'at' | 'asked'>): string {
  return `${at} ${asked.kind === 'answer' ? asked.question.id : asked.kind}`
}

/** What is asked and what is said to it have the same key: one thing, at one visit to one place. */
export type AskKey = string

export function keyOfAsk({ at, visit, asked }: Pick<Ask, 'at' | 'visit' | 'asked'>): AskKey {
  return `${at} ${visit} ${asked.kind === 'answer' ? asked.question.id : asked.kind}`
}

export function keyOfMark({ at, visit, said }: Mark): AskKey {
  return `${at} ${visit} ${said.kind === 'answer' ? said.question : said.kind}`
}

/** What was said may be of content that has changed since. */
function isAnswerTo(asked: Asked, said: Said): boolean {
  switch (asked.kind) {
    case 'answer':
      return said.kind === 'answer' && asked.question.answers.some(({ id }) => id === said.answer)
    case 'ended':
      return said.kind === 'ended' && asked.ends.includes(said.end)
    case 'done':
      return said.kind === 'done'
    default:
      return unreachable(asked)
  }
}
