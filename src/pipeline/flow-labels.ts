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

export type WayLabel = {
  readonly text: string | null
  /** It ends with what content calls the forms that the way is held in. */
  readonly tellsForm: boolean
}

/**
 * What stands on each way from one step: its own words, the answers it is for, or how the part of the process ended.
 * Ways that would say the same, since they hold for different forms of the process, say which: "Ja, med sjukpenning"
 * and "Ja, utan sjukpenning".
 */
export function flowLabels(ways: readonly Way[], words: LabelWords): readonly WayLabel[] {
  const labels = ways.map(
    ({ label, condition, fromEnd }) =>
      label ??
      (condition && answersIn(condition, words.questionOf)) ??
      (fromEnd && words.endName(fromEnd)),
  )
  return labels.map((label, index) => {
    const alike = ways.filter((_, other) => labels[other] === label)
    const form = ways[index]?.appliesWhen
    if (label === null || alike.length < 2 || !form) return { text: label, tellsForm: false }
    const name = nameOf(form, words)
    const other = name ?? otherName(form, alike, words)
    return { text: `${label}, ${inSentence(other)}`, tellsForm: name !== null }
  })
}

/** The form as content names it. */
function nameOf(form: Condition | null, { variants, questionOf }: LabelWords): string | null {
  return form && givenName(form, { variants, questions: [...questionOf.values()] })
}

/** A form without a name: "annars" where it is the only one, or else its answers. */
function otherName(form: Condition, alike: readonly Way[], words: LabelWords): string {
  const unnamed = alike.filter(({ appliesWhen }) => nameOf(appliesWhen, words) === null)
  return unnamed.length === 1 ? 'annars' : answersIn(form, words.questionOf)
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
