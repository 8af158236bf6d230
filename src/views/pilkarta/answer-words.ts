import { labelOf } from '../../model/conditions.ts'
import type { Flow, Step } from '../../model/process.ts'
import type { Question } from '../../model/site.ts'

/**
 * The answers that ways of one choice stand for, each once and in the question's own words: an arrow's short text may
 * name one of two. Ways without a condition say their arrow's text.
 */
export function answerWords(
  choice: Step,
  flows: readonly Flow[],
  questions: readonly Question[],
): readonly string[] {
  const question = questions.find(({ id }) => id === choice.question)
  const words = flows.flatMap(({ condition, label }) => {
    const [clause, ...others] = condition ?? []
    if (question !== undefined && clause?.question === question.id && others.length === 0) {
      return question.answers.flatMap(({ id, text }) => (clause.answers.includes(id) ? text : []))
    }
    return label ?? labelOf(condition, questions)
  })
  return [...new Set(words)].filter((word) => word !== '')
}
