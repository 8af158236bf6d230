import { holds } from '../conditions.ts'
import type { AnswerId, QuestionId } from '../ids.ts'
import type { Condition, Flow, Step } from '../process.ts'
import type { Question } from '../site.ts'
import type { RuleContext } from './rule.ts'

/** One answer to each question that a choice looks at, and the ways that take it. */
export type Combination = { readonly answers: Condition; readonly ways: readonly Flow[] }

/** A choice over more combinations than this is not a choice a person can follow; the first ones are checked. */
const MOST_COMBINATIONS = 10_000

/**
 * Every combination of answers at one choice, with the ways whose conditions hold. Variant questions have the
 * answer of the form under check.
 *
 * @returns `null` where a way has no condition: `split-has-ways` tells of that first
 */
export function combinationsAt(
  { site, graph, answers: form }: RuleContext,
  step: Step,
): readonly Combination[] | null {
  const ways = graph.outgoing(step.id)
  if (ways.length === 0 || ways.some((flow) => flow.condition === null)) return null
  const asked = new Set<QuestionId>(step.question === null ? [] : [step.question])
  for (const flow of ways) for (const clause of flow.condition ?? []) asked.add(clause.question)
  const questions = [...asked].flatMap((id) => {
    const question = site.questions.find((candidate) => candidate.id === id)
    return question ? [question] : []
  })
  return everyAnswer(questions, form).map((given) => ({
    answers: [...given].map(([question, answer]) => ({ question, answers: [answer] })),
    ways: ways.filter((flow) => holds(flow.condition, given)),
  }))
}

function everyAnswer(
  questions: readonly Question[],
  form: Condition,
): readonly ReadonlyMap<QuestionId, AnswerId>[] {
  return questions.reduce<readonly ReadonlyMap<QuestionId, AnswerId>[]>(
    (before, question) => {
      const fixed = form.find((clause) => clause.question === question.id)?.answers
      const answers = fixed ?? question.answers.map((answer) => answer.id)
      return before
        .flatMap((given) => answers.map((answer) => new Map([...given, [question.id, answer]])))
        .slice(0, MOST_COMBINATIONS)
    },
    [new Map()],
  )
}
