import { stationName } from '../../model/citizen-names.ts'
import type { Step } from '../../model/process.ts'
import type { Question } from '../../model/site.ts'

/** What is asked, as put to the citizen where there are such words; `null` where a part of the way just ends so or so. */
export function questionWords(choice: Step, questions: readonly Question[]): string | null {
  const question = questions.find(({ id }) => id === choice.question)
  if (question !== undefined) return question.citizenText ?? question.text
  return choice.question === null ? null : stationName(choice)
}
