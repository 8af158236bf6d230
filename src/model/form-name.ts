import { labelOf } from './conditions.ts'
import { inSentence } from './in-sentence.ts'
import type { Condition, Variant } from './process.ts'
import type { Question } from './site.ts'

type Words = {
  readonly variants: readonly Variant[]
  readonly questions: readonly Question[]
}

/**
 * What the forms of a process that meet a condition are called: "Med sjukpenning". A form that content has not named
 * is called by its question and answers: "Har personen sjukpenning? Nej eller vet inte".
 */
export function formName(condition: Condition, words: Words): string {
  return joined(
    condition.map((clause) => {
      const text = questionOf(clause, words)?.text ?? clause.question
      return givenTo(clause, words) ?? `${text} ${labelOf([clause], words.questions)}`
    }),
  )
}

/** The same where content has named all of it: "Med sjukpenning", "Utan sjukpenning". */
export function givenName(condition: Condition, words: Words): string | null {
  const names = condition.flatMap((clause) => givenTo(clause, words) ?? [])
  return names.length === 0 || names.length < condition.length ? null : joined(names)
}

/** A variant's name stands for the first answer of its question, and its other name for all the others. */
function givenTo(clause: Condition[number], words: Words): string | null {
  const variant = words.variants.find(({ question }) => question === clause.question)
  const [first, ...others] = questionOf(clause, words)?.answers ?? []
  const { answers } = clause
  if (variant === undefined || first === undefined) return null
  if (answers.join() === first.id) return variant.name
  const isEveryOther =
    others.length === answers.length && others.every(({ id }) => answers.includes(id))
  return isEveryOther ? variant.otherwise : null
}

function questionOf({ question: id }: Condition[number], { questions }: Words) {
  return questions.find((question) => question.id === id)
}

function joined(names: readonly string[]): string {
  return names.map((name, i) => (i === 0 ? name : inSentence(name))).join(', ')
}
