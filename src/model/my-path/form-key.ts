import type { Condition } from '../process.ts'

/** Tells the forms of a process apart; empty where it has one alone. */
export function formKey(answers: Condition): string {
  return answers.map((clause) => `${clause.question}.${clause.answers.join('.')}`).join(' ')
}
