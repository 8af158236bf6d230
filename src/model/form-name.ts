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
  return condition
    .map((clause) => {
      const { variant, question } = namesOf(clause, words)
      const text = question?.text ?? clause.question
      return (
        variantName([clause], words) ??
        otherName(clause, variant, question) ??
        `${text} ${labelOf([clause], words.questions)}`
      )
    })
    .map((name, i) => (i === 0 ? name : inSentence(name)))
    .join(', ')
}

/** The name of the variant that the condition is met by alone: it stands for the first answer of its question. */
export function variantName(condition: Condition | null, words: Words): string | null {
  const [clause, ...others] = condition ?? []
  if (clause === undefined || others.length > 0) return null
  const { variant, question } = namesOf(clause, words)
  return variant && clause.answers.join() === question?.answers[0]?.id ? variant.name : null
}

function otherName(
  { answers }: Condition[number],
  variant: Variant | undefined,
  question: Question | undefined,
): string | null {
  const others = question?.answers.slice(1) ?? []
  const isEveryOther =
    others.length === answers.length && others.every(({ id }) => answers.includes(id))
  return isEveryOther ? (variant?.otherwise ?? null) : null
}

function namesOf({ question: id }: Condition[number], { variants, questions }: Words) {
  return {
    variant: variants.find(({ question }) => question === id),
    question: questions.find((question) => question.id === id),
  }
}
