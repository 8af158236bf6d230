import type { Counterexample } from '../model/finding.ts'
import type { AnswerId, QuestionId } from '../model/ids.ts'
import type { Condition } from '../model/process.ts'
import type { Site } from '../model/site.ts'
import { series } from './wording.ts'

/** A party by its name. */
export function partyName(id: string, site: Site): string {
  return site.parties.find((party) => party.id === id)?.name ?? id
}

/** "En person som svarar nej på ”Räcker underlaget?”". */
export function personWho(example: Counterexample | undefined, site: Site): string {
  if (!example || example.answers.length === 0) return 'En person'
  return `En person som svarar ${conditionWords(example.answers, site)}`
}

/** "nej eller vet inte på ”Räcker underlaget?” och ja på ”Har du SGI?”". */
export function conditionWords(
  condition: Condition,
  site: Site,
  joint: Parameters<typeof series>[1] = 'och',
): string {
  const clauses = condition.map(({ question, answers }) => {
    const texts = answerTexts(question, answers, site).map((text) => `”${text}”`)
    return `${series(texts, 'eller')} på ”${questionText(question, site)}”`
  })
  return series(clauses, joint)
}

/** A question as it is put. */
export function questionText(question: QuestionId, site: Site): string {
  return site.questions.find(({ id }) => id === question)?.text ?? question
}

/** Answers as they are read. */
export function answerTexts(
  question: QuestionId,
  answers: readonly AnswerId[],
  site: Site,
): readonly string[] {
  const found = site.questions.find(({ id }) => id === question)
  return answers.map((answer) => found?.answers.find(({ id }) => id === answer)?.text ?? answer)
}

/** Of an example, only the answers to the questions that a condition looks at. */
export function answersTo(
  condition: Condition,
  example: Counterexample | undefined,
): Counterexample | undefined {
  const looked = new Set(condition.map(({ question }) => question))
  const answers = example?.answers.filter(({ question }) => looked.has(question)) ?? []
  return example && { ...example, answers }
}

/** A step of a process by its name. */
export function stepName(id: string, processId: string | undefined, site: Site): string {
  const process = site.processes.find((one) => one.id === processId)
  return process?.steps.find((step) => step.id === id)?.name ?? id
}

/** More answers than these are not read either; those given last are nearest to the fault. */
const MOST_ANSWERS = 3

/** Of an example, only the answers that were given last. */
export function lastAnswers(example: Counterexample | undefined): Counterexample | undefined {
  return example && { ...example, answers: example.answers.slice(-MOST_ANSWERS) }
}
