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
