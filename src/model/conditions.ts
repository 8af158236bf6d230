import type { AnswerId, QuestionId } from './ids.ts'
import { inSentence } from './in-sentence.ts'
import type { Condition } from './process.ts'
import type { Question } from './site.ts'

/** Of a question, what names its answers. */
type Asked = Pick<Question, 'id' | 'answers'>

/**
 * A condition in the words of its answers: "Nej eller vet inte", clauses joined by "och". Empty for no condition.
 * Answers the question lacks are said by their id: the check has told of them already.
 */
export function labelOf(
  condition: Condition | null,
  questions: readonly Asked[],
  language = 'sv',
): string {
  const or = new Intl.ListFormat(language, { type: 'disjunction' })
  const and = new Intl.ListFormat(language, { type: 'conjunction' })
  const clauses = (condition ?? []).map((clause) => {
    const question = questions.find((candidate) => candidate.id === clause.question)
    const words = clause.answers.map(
      (id) => question?.answers.find((answer) => answer.id === id)?.text ?? id,
    )
    return or.format(words.map((word, i) => (i === 0 ? word : inSentence(word))))
  })
  return and.format(clauses.map((words, i) => (i === 0 ? words : inSentence(words))))
}

/** Does the condition hold when the questions have these answers? A question without an answer counts as not met. */
export function holds(
  condition: Condition | null,
  answers: ReadonlyMap<QuestionId, AnswerId>,
): boolean {
  return (condition ?? []).every((clause) => {
    const answer = answers.get(clause.question)
    return answer !== undefined && clause.answers.includes(answer)
  })
}
