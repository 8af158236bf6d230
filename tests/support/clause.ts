import type { AnswerId, QuestionId } from '../../src/model/ids.ts'
import type { Condition } from '../../src/model/process.ts'

/** One question of a condition, with the answers that it takes. */
export function clause(question: string, ...answers: readonly string[]): Condition[number] {
  return { question: question as QuestionId, answers: answers as readonly AnswerId[] }
}
