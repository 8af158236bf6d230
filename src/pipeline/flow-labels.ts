import { givenName } from '../model/form-name.ts'
import type { AnswerId, StepId } from '../model/ids.ts'
import { inSentence } from '../model/in-sentence.ts'
import type { Condition, Variant } from '../model/process.ts'
import type { Question } from '../model/site.ts'
import type { WrittenFlow } from './schema/flow.ts'
import { series } from './wording.ts'

type Way = Pick<WrittenFlow, 'label' | 'condition' | 'fromEnd' | 'appliesWhen'>

export type LabelWords = {
  /** The process's, which give its forms their names. */
  readonly variants: readonly Variant[]
  readonly questionOf: ReadonlyMap<string, Question>
  /** The name of an end of the process that the step opens. */
  readonly endName: (end: StepId) => string | null
}

/**
 * What stands on each way from one step: its own words, the answers it is for, or how the part of the process ended.
 * Ways that would say the same, since they hold for different forms of the process, say which: "Ja, med sjukpenning"
 * and "Ja, utan sjukpenning".
 */
export function flowLabels(ways: readonly Way[], words: LabelWords): readonly (string | null)[] {
  const labels = ways.map(
    ({ label, condition, fromEnd }) =>
      label ??
      (condition && answersIn(condition, words.questionOf)) ??
      (fromEnd && words.endName(fromEnd)),
  )
  return labels.map((label, index) => {
    const alike = ways.filter((_, other) => labels[other] === label)
    const form = ways[index]?.appliesWhen
    if (label === null || alike.length < 2 || !form) return label
    return `${label}, ${inSentence(formOf(form, alike, words))}`
  })
}

/** The form as content names it, and the only way that is left without a name as "annars". */
function formOf(
  form: Condition,
  alike: readonly Way[],
  { variants, questionOf }: LabelWords,
): string {
  const words = { variants, questions: [...questionOf.values()] }
  const nameOf = (condition: Condition | null) => condition && givenName(condition, words)
  const name = nameOf(form)
  if (name !== null) return name
  const unnamed = alike.filter(({ appliesWhen }) => nameOf(appliesWhen) === null)
  return unnamed.length === 1 ? 'annars' : answersIn(form, questionOf)
}

/** The answers in their own words: "Nej eller vet inte". Several questions are joined by a comma. */
function answersIn(condition: Condition, questionOf: ReadonlyMap<string, Question>): string {
  const clauses = condition.map(({ question, answers }) => {
    const texts = new Map<AnswerId, string>(
      questionOf.get(question)?.answers.map((answer) => [answer.id, answer.text]),
    )
    const [first, ...others] = answers.map((answer) => texts.get(answer) ?? answer)
    return series(first === undefined ? [] : [first, ...others.map(inSentence)], 'eller')
  })
  return clauses.join(', ')
}
