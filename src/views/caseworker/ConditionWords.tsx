import { useTranslation } from '../../i18n/fact-words.ts'
import { labelOf } from '../../model/conditions.ts'
import { inSentence } from '../../model/in-sentence.ts'
import type { StepRegisters } from '../../model/pages/step-page.ts'
import type { Condition } from '../../model/process.ts'

/** In which variant of the process a step or a way exists: "Gäller när svaret på ”Har personen …?” är ”ja”." */
export function ConditionWords(props: {
  readonly condition: Condition
  readonly registers: Pick<StepRegisters, 'questions'>
}) {
  const { condition, registers } = props
  const { t } = useTranslation()
  const sentences = condition.map((clause) =>
    t('step.appliesWhen', {
      question: registers.questions.find(({ id }) => id === clause.question)?.text ?? '',
      answers: inSentence(labelOf([clause], registers.questions)),
    }),
  )
  return sentences.join(' ')
}
