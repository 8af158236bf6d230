import { stationName } from '../../model/citizen-names.ts'
import { labelOf } from '../../model/conditions.ts'
import type { Condition, Flow, Process, Step } from '../../model/process.ts'
import type { Question } from '../../model/site.ts'

/**
 * The answers that ways of one choice stand for, each once and in the citizen's words: an arrow's short text may name
 * one of two. How a part of the way ended is told in the words of its end, and other ways say their arrow's text; so do ways that share an answer, for different forms of the process.
 *
 * @param others - the ways of the choice's other answers
 */
export function answerWords(
  choice: Step,
  flows: readonly Flow[],
  others: readonly Flow[],
  questions: readonly Question[],
  processes: readonly Process[],
): readonly string[] {
  const question = questions.find(({ id }) => id === choice.question)
  const part = processes.find(({ id }) => id === choice.calls)
  const words = flows.flatMap(({ condition, label, fromEnd }) => {
    const [clause, ...more] = condition ?? []
    const isShared = others.some((other) => sameAnswers(other.condition, condition))
    if (question && clause?.question === question.id && more.length === 0 && !isShared) {
      return question.answers.flatMap(({ id, text, citizenText }) =>
        clause.answers.includes(id) ? (citizenText ?? text) : [],
      )
    }
    const end = part?.steps.find(({ id }) => id === fromEnd)
    return end?.citizenName ? stationName(end) : (label ?? labelOf(condition, questions))
  })
  return [...new Set(words)].filter((word) => word !== '')
}

function sameAnswers(one: Condition | null, other: Condition | null): boolean {
  return one !== null && JSON.stringify(one) === JSON.stringify(other)
}
