import type { QuestionId, StepId } from '../../src/model/ids.ts'
import { keyOfAsk, type Mark, type Walk, walk } from '../../src/model/my-path/walk.ts'
import type { Process } from '../../src/model/process.ts'
import type { Question } from '../../src/model/site.ts'
import { answersTo } from './my-path.ts'

/** A place that some answers lead to, the shortest way. */
export type PathState = {
  readonly marks: readonly Mark[]
  readonly walk: Walk
  /** Keys of the places that its answers lead to; none where the path has ended. */
  readonly next: readonly string[]
}

/**
 * Every place that a person can come to from where they begin, by any answers. Two ways to one place are one when the
 * same is asked, and what is remembered and looked back on is the same: how often ways with a limit have been taken is
 * left out, and `exhausted` is what is left when they have. So all combinations of answers are covered, though they are
 * many more.
 */
export function pathStates(
  process: Process,
  questions: readonly Question[],
  from: StepId | null,
): ReadonlyMap<string, PathState> {
  const keyOf = keysFor(process)
  const states = new Map<string, PathState>()
  const first = walk(process, questions, [], from)
  const open = [{ key: keyOf([], first), marks: [] as readonly Mark[], walk: first }]
  // Grows while it is walked.
  for (const { key, marks, walk: here } of open) {
    if (states.has(key)) continue
    const [ask] = here.asks
    const next = (ask ? answersTo(ask) : []).map((said) => {
      const then = [...marks, { at: ask?.at ?? ('' as StepId), visit: ask?.visit ?? 1, said }]
      const led = walk(process, questions, then, from)
      const ledTo = keyOf(then, led)
      open.push({ key: ledTo, marks: then, walk: led })
      return ledTo
    })
    states.set(key, { marks, walk: here, next })
  }
  return states
}

/** The process for who has taken every way with a limit as often as they may: it leads to what follows then. */
export function exhausted(process: Process): Process {
  const flows = process.flows.map((flow) => {
    const afterwards = flow.limit?.afterwards ?? null
    return afterwards === null ? flow : { ...flow, to: afterwards, limit: null }
  })
  return { ...process, flows }
}

/** The places from which no answers lead to an end. */
export function withoutEnd(states: ReadonlyMap<string, PathState>): readonly PathState[] {
  const before = new Map<string, string[]>()
  for (const [key, { next }] of states) {
    for (const to of next) before.set(to, [...(before.get(to) ?? []), key])
  }
  const ending = new Set(
    [...states].flatMap(
      ([
        key,
        {
          walk: { asks },
        },
      ]) => (asks.length === 0 ? [key] : []),
    ),
  )
  for (const key of ending) for (const from of before.get(key) ?? []) ending.add(from)
  return [...states].flatMap(([key, state]) => (ending.has(key) ? [] : [state]))
}

function keysFor({ steps, flows }: Process): (marks: readonly Mark[], walked: Walk) => string {
  const asked = new Map(steps.map(({ id, question }) => [id, question]))
  const lookedBack = new Set<QuestionId>(
    flows.flatMap(({ from, condition }) =>
      (condition ?? []).flatMap(({ question }) => (question === asked.get(from) ? [] : [question])),
    ),
  )
  return (marks, { asks, ends }) => {
    const remembered = new Map<QuestionId, string>()
    for (const { said } of marks) {
      if (said.kind === 'answer' && lookedBack.has(said.question)) {
        remembered.set(said.question, said.answer)
      }
    }
    const at = asks.map((ask) => keyOfAsk({ ...ask, visit: 1 }))
    return JSON.stringify([at, ends.map(({ id }) => id), [...remembered].sort()])
  }
}
