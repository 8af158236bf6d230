import type { Counterexample } from '../model/finding.ts'
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
export function conditionWords(condition: Condition, site: Site): string {
  const clauses = condition.map(({ question, answers }) => {
    const found = site.questions.find((candidate) => candidate.id === question)
    const texts = answers.map((answer) => {
      const text = found?.answers.find((candidate) => candidate.id === answer)?.text ?? answer
      return `”${text}”`
    })
    return `${series(texts, 'eller')} på ”${found?.text ?? question}”`
  })
  return series(clauses)
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

/** More steps than these are not read; the last ones say where it happens. */
const MOST_STEPS = 5

/** "… → Begär underlag → Granska underlag": the end of the way that shows a fault, by the names of its steps. */
export function wayWords(example: Counterexample | undefined, site: Site): string {
  const names = (example?.steps ?? []).map((id) => stepName(id, example?.process, site))
  const shown = names.length > MOST_STEPS ? ['…', ...names.slice(1 - MOST_STEPS)] : names
  return shown.join(' → ')
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
