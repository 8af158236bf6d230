import type { Condition, Flow, Process, Step } from '../../src/model/process.ts'
import type { Question } from '../../src/model/site.ts'

/** What a walk with tokens through every state of a small process has seen. */
export type Game = {
  readonly comeTo: ReadonlySet<string>
  readonly taken: ReadonlySet<string>
  /** Steps where somebody stands whose answer has no way. */
  readonly standing: ReadonlySet<string>
  /** Decisions where somebody's answer has several ways. */
  readonly torn: ReadonlySet<string>
  /** Somebody can go on for ever, and never come to an end or stand. */
  readonly isCaught: boolean
}

/** Where a person is on one of the ways they walk at once, and the splits they have gone through. */
type Token = { readonly at: string; readonly within: readonly string[] }
type State = { readonly tokens: readonly Token[]; readonly answers: readonly string[] }

const MOST_STATES = 50_000

/**
 * Plays every game there is: one token at the start, one more for each way of a split, one again where they meet.
 * Written from the meaning of the steps alone, with none of the model's graphs, sets or rules.
 */
export function playAll(process: Process, questions: readonly Question[]): Game {
  const seen = { comeTo: new Set<string>(), taken: new Set<string>() }
  const faults = { standing: new Set<string>(), torn: new Set<string>() }
  const after = new Map<string, readonly string[]>()
  const place = new Map(questions.map(({ id }, i) => [id as string, i]))
  const stepOf = (id: string): Step => {
    const step = process.steps.find((one) => one.id === id)
    if (!step) throw new Error(`no step ${id}`)
    return step
  }
  const holds = (condition: Condition | null, answers: readonly string[]) =>
    (condition ?? []).every(({ question, answers: some }) =>
      (some as readonly string[]).includes(answers[place.get(question) ?? -1] ?? ''),
    )
  const answered = (
    { question }: Step,
    answers: readonly string[],
  ): readonly (readonly string[])[] => {
    const asked = questions.find(({ id }) => id === question)
    return asked
      ? asked.answers.map(({ id }) =>
          answers.map((old, i) => (i === place.get(asked.id) ? id : old)),
        )
      : [answers]
  }
  const open = (step: Step, answers: readonly string[]) =>
    process.flows.filter((flow) => flow.from === step.id && holds(flow.condition, answers))

  /** The states after one token has gone on. */
  const moved = (state: State, token: Token): readonly State[] => {
    const step = stepOf(token.at)
    const others = state.tokens.filter((one) => one !== token)
    const isSplit = step.kind === 'parallel-split' || step.kind === 'inclusive-split'
    return answered(step, state.answers).flatMap((answers): readonly State[] => {
      const flows = open(step, answers)
      if (flows.length === 0) {
        if (process.flows.some(({ from }) => from === step.id)) faults.standing.add(step.id)
        // The game stops for who stands here, whatever others go on with.
        return [{ tokens: [], answers }]
      }
      if (flows.length > 1 && step.kind === 'decision') faults.torn.add(step.id)
      const along = (flow: Flow, within: readonly string[]): Token => {
        seen.taken.add(flow.id)
        return { at: flow.to, within }
      }
      if (!isSplit) {
        return flows.map((flow) => met(process, [...others, along(flow, token.within)], answers))
      }
      const within = [...token.within, step.id]
      const ways = flows.map((flow) => along(flow, within))
      return [met(process, [...others, ...ways], answers)]
    })
  }

  const begin = everyAnswer(questions).map(
    (answers): State => ({ tokens: [{ at: startOf(process), within: [] }], answers }),
  )
  const waiting = [...begin]
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    const key = keyOf(state)
    if (after.has(key)) continue
    if (after.size > MOST_STATES) throw new Error('more states than a small process has')
    for (const { at } of state.tokens) seen.comeTo.add(at)
    const now = state
    const next = state.tokens
      .filter((token) => !isWaiting(process, token))
      .flatMap((token) => moved(now, token))
    after.set(key, next.map(keyOf))
    waiting.push(...next)
  }
  return { ...seen, ...faults, isCaught: canBeCaught(after) }
}

function startOf(process: Process): string {
  return process.steps.find(({ kind }) => kind === 'start')?.id ?? ''
}

/** Has come where the ways of its innermost split meet. */
function isWaiting(process: Process, { at, within }: Token): boolean {
  const split = process.steps.find(({ id }) => id === within.at(-1))
  return split !== undefined && split.meetsAt === at
}

/** All that wait for each other, and for nobody else, go on as one. */
function met(process: Process, tokens: readonly Token[], answers: readonly string[]): State {
  for (const token of tokens) {
    if (!isWaiting(process, token)) continue
    const depth = token.within.length
    const together = tokens.filter((one) =>
      token.within.every((split, i) => one.within[i] === split),
    )
    const isHere = (one: Token) => one.at === token.at && one.within.length === depth
    if (!together.every(isHere)) continue
    const one = { at: token.at, within: token.within.slice(0, -1) }
    return met(process, [...tokens.filter((other) => !together.includes(other)), one], answers)
  }
  return { tokens, answers }
}

/** Some state from which every game goes on for ever: grown back from those where it stops. */
function canBeCaught(after: ReadonlyMap<string, readonly string[]>): boolean {
  const stops = new Set<string>()
  for (let size = -1; size !== stops.size; ) {
    size = stops.size
    for (const [state, next] of after) {
      if (next.length === 0 || next.some((one) => stops.has(one))) stops.add(state)
    }
  }
  return stops.size < after.size
}

function everyAnswer(questions: readonly Question[]): readonly (readonly string[])[] {
  return questions.reduce<readonly (readonly string[])[]>(
    (before, { answers }) => before.flatMap((given) => answers.map(({ id }) => [...given, id])),
    [[]],
  )
}

function keyOf({ tokens, answers }: State): string {
  const places = tokens.map(({ at, within }) => [...within, at].join('/')).sort()
  return `${places.join(' ')} ${answers.join(' ')}`
}
