import { partsOfForms } from './claims-of.ts'
import { formName } from './form-name.ts'
import type { AnswerId } from './ids.ts'
import type { Condition, Process } from './process.ts'
import type { Question } from './site.ts'
import { formOf } from './variants.ts'

/** A form of a process as readers tell it from the others and choose it. */
export type NamedForm = {
  /** The first of the answers that it is for, of each question: `ja`, `ja.nej`. Stands in addresses. */
  readonly id: string
  readonly name: string
  /** To the variant questions that tell the forms apart, all of those that lead to it. */
  readonly answers: Condition
  readonly process: Process
}

/**
 * The forms of a process that differ in anything, in the order of the answers they are for. Answers that lead to the
 * same are one form: without sjukpenning and not knowing of any.
 */
export function namedForms(process: Process, questions: readonly Question[]): readonly NamedForm[] {
  const { variants } = process
  const conditions = partsOfForms(process).map(({ applies }) => applies)
  const combinations = variants.reduce<readonly Condition[]>(
    (before, { question: id }) => {
      const question = questions.find((one) => one.id === id)
      const groups = question ? answersThatDiffer(question, conditions) : []
      if (groups.length < 2) return before
      return before.flatMap((condition) =>
        groups.map((answers) => [...condition, { question: id, answers }]),
      )
    },
    [[]],
  )
  return combinations.map((answers) => ({
    id: answers.map((clause) => clause.answers[0]).join('.'),
    name: formName(answers, { variants, questions }),
    answers,
    process: formOf(process, answers),
  }))
}

/** The answers of a question in groups: those of one meet the same conditions. */
function answersThatDiffer(
  { id, answers }: Question,
  conditions: readonly Condition[],
): readonly (readonly AnswerId[])[] {
  const clauses = conditions.flat().filter(({ question }) => question === id)
  const groups = new Map<string, AnswerId[]>()
  for (const answer of answers) {
    const met = clauses.map((clause) => Number(clause.answers.includes(answer.id))).join('')
    groups.set(met, [...(groups.get(met) ?? []), answer.id])
  }
  return [...groups.values()]
}
