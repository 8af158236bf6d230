import type { TFunction } from 'i18next'
import '../../i18n/page-words.ts'
import { listed } from '../../i18n/listed.ts'
import { stationName } from '../../model/citizen-names.ts'
import type { StepId } from '../../model/ids.ts'
import type { Process } from '../../model/process.ts'
import type { Question } from '../../model/site.ts'
import type { Answered, WayCondition } from '../../model/way-conditions.ts'
import { answerWords } from './answer-words.ts'
import { questionWords } from './question-words.ts'

/** What answers are put in words with. */
export type Asked = {
  readonly questions: readonly Question[]
  readonly processes: readonly Process[]
}

/**
 * When a way is taken: none where it always is; one as a clause to stand after its name; several as sentences to stand
 * under it, one on each line.
 *
 * @param told - which question was put in words last, and need not be at once again
 */
export function conditionWords(
  t: TFunction,
  conditions: readonly WayCondition[],
  { questions, processes }: Asked,
  told: { last: StepId | null },
): readonly string[] {
  const form = conditions.length > 1 ? 'oneOfSeveral' : 'takenWhen'
  const answered = ({ choice, answer }: Answered, mayBeShort: boolean): string => {
    const others = choice.answers.flatMap((one) => (one === answer ? [] : one.flows))
    const said = answerWords(choice.step, answer.flows, others, questions, processes)
    const question = questionWords(choice.step, questions)
    const answers = listed(
      said.map((one) => `”${one}”`),
      'disjunction',
    )
    if (said.length === 0) return t(`citizen.${form}.otherwise`)
    if (question === null) return t(`citizen.${form}.outcome`, { answers })
    const isSame = mayBeShort && told.last === choice.step.id
    told.last = choice.step.id
    if (isSame) return t('citizen.takenWhen.sameQuestion', { answers })
    return t(`citizen.${form}.answer`, { question, answers })
  }
  return conditions.map((condition) => {
    if (condition.kind === 'fallback') return t(`citizen.${form}.fallback`)
    if (condition.kind === 'beside') {
      return t(`citizen.${form}.beside`, { step: stationName(condition.step) })
    }
    const { after, refusal } = condition
    const words = [
      ...after.map((before) => answered(before, false)),
      answered(condition, form === 'takenWhen' && after.length === 0),
    ].reduce((first, then) => t(`citizen.${form}.both`, { first, then }))
    return refusal === null ? words : t(`citizen.${form}.${refusal}`, { condition: words })
  })
}
