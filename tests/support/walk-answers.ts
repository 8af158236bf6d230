import fc from 'fast-check'
import { holds } from '../../src/model/conditions.ts'
import { createGraph } from '../../src/model/graph.ts'
import type { AnswerId, QuestionId, StepId } from '../../src/model/ids.ts'
import type { Condition, Process, Step } from '../../src/model/process.ts'
import type { Question } from '../../src/model/site.ts'
import { makeFlow, makeProcess, makeStep } from './make-process.ts'
import { makeQuestion } from './make-site.ts'

export const questions = [
  makeQuestion('a', 'ja', 'nej'),
  makeQuestion('b', 'ett', 'tva', 'tre'),
  makeQuestion('c', 'ja', 'nej'),
]
export type Given = ReadonlyMap<QuestionId, AnswerId>
export const everyGiven: readonly Given[] = givens(questions)

const YES: Condition = [{ question: 'a' as QuestionId, answers: ['ja' as AnswerId] }]

/** A document: gained at steps. A consent: lost at others too, and held by those who answered yes. */
export const someFact = fc.record({
  gained: fc.array(fc.nat(6), { maxLength: 3 }),
  lost: fc.array(fc.nat(6), { maxLength: 2 }),
  heldWhen: fc.constantFrom(null, YES),
})

const aCondition: fc.Arbitrary<Condition> = fc
  .subarray(questions, { maxLength: 2 })
  .chain((asked) =>
    fc.tuple(
      ...asked.map(({ id, answers }) =>
        fc
          .subarray(
            answers.map((answer) => answer.id),
            { minLength: 1 },
          )
          .map((given) => ({ question: id, answers: given })),
      ),
    ),
  )

/** Any graph of choices, sound or not: conditions may overlap, be missing, or look at what was answered before. */
export const someProcess: fc.Arbitrary<Process> = fc.integer({ min: 2, max: 7 }).chain((count) =>
  fc
    .record({
      asked: fc.array(fc.option(fc.constantFrom(...questions)), {
        minLength: count,
        maxLength: count,
      }),
      flows: fc.array(
        fc.record({ from: fc.nat(count - 1), to: fc.nat(count - 1), condition: aCondition }),
        { maxLength: 14 },
      ),
    })
    .map(({ asked, flows }) => {
      const ids = asked.map((_, i) => (i === 0 ? 'start' : `s${i}`) as StepId)
      return {
        ...makeProcess(''),
        steps: asked.map((question, i) => ({
          ...makeStep(ids[i] ?? 'x', { kind: i === 0 ? 'start' : 'decision' }),
          question: i === 0 ? null : (question?.id ?? null),
        })),
        flows: flows.map(({ from, to, condition }, i) => ({
          ...makeFlow(ids[from] ?? 'x', ids[to] ?? 'x'),
          id: `f${i}` as never,
          condition: from === 0 ? null : condition,
        })),
      }
    }),
)

function givens(asked: readonly Question[]): readonly Given[] {
  return asked.reduce<readonly Given[]>(
    (before, { id, answers }) =>
      before.flatMap((given) => answers.map((answer) => new Map([...given, [id, answer.id]]))),
    [new Map()],
  )
}

/** What a person has with them besides answers, and how each step changes it. */
type Carried = { readonly isGained: boolean; readonly isHeld: boolean }
export type Carry = (step: Step, given: Given, before: Carried) => Carried

const NOTHING: Carried = { isGained: false, isHeld: false }

/** A person on the way: where they are, what they have answered and what they have with them. */
export type Walker = { readonly id: StepId; readonly given: Given; readonly carried: Carried }

/** Everyone who may start: all answers that they may bring. */
export const everyWalker: readonly Walker[] = everyGiven.map((given) => ({
  id: 'start' as StepId,
  given,
  carried: NOTHING,
}))

/** Where a person may be one step on. */
export function stepOn(process: Process, carry: Carry): (walker: Walker) => readonly Walker[] {
  const graph = createGraph(process)
  return ({ id, given, carried }) => {
    const step = graph.step(id)
    const question = questions.find((one) => one.id === step.question)
    const after = question
      ? question.answers.map((answer) => new Map([...given, [question.id, answer.id]]))
      : [given]
    return after.flatMap((now) =>
      graph
        .outgoing(id)
        .filter(({ condition }) => holds(condition, now))
        .map(({ to }) => ({ id: to, given: now, carried: carry(step, now, carried) })),
    )
  }
}

/** Every step that is come to, with all answers that a person then has: one state at a time, nothing clever. */
export function walk(process: Process, carry: Carry = () => NOTHING) {
  const graph = createGraph(process)
  const come = new Set<string>()
  const lacking = new Set<string>()
  const seen = new Set<string>()
  const next = stepOn(process, carry)
  const open = [...everyWalker]
  for (let walker = open.pop(); walker; walker = open.pop()) {
    const { id, given, carried } = walker
    const whole = walkerKey(walker)
    if (seen.has(whole)) continue
    seen.add(whole)
    const key = keyOf(id, given)
    come.add(key)
    if (!carried.isHeld) lacking.add(key)
    open.push(...next(walker))
  }
  // An answer that only the step looks at that asks for it says nothing elsewhere.
  const local = questions.filter(({ id }) =>
    process.flows.every(
      ({ from, condition }) =>
        graph.step(from).question === id || !condition?.some(({ question }) => question === id),
    ),
  )
  const alike = (given: Given) =>
    everyGiven.filter((other) =>
      questions.every((one) => local.includes(one) || given.get(one.id) === other.get(one.id)),
    )
  return {
    isCome: (id: StepId, given: Given) => alike(given).some((one) => come.has(keyOf(id, one))),
    isLacking: (id: StepId, given: Given) =>
      alike(given).some((one) => lacking.has(keyOf(id, one))),
  }
}

/** The same for two who are in the same place with the same answers and the same things. */
export function walkerKey({ id, given, carried }: Walker): string {
  return `${keyOf(id, given)} ${carried.isGained} ${carried.isHeld}`
}

function keyOf(id: StepId, given: Given): string {
  return `${id} ${questions.map((question) => given.get(question.id)).join(' ')}`
}
