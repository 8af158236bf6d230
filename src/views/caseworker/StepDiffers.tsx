import { useTranslation } from '../../i18n/fact-words.ts'
import { listed } from '../../i18n/listed.ts'
import type { StepDifferences } from '../../model/compared-forms.ts'

/** What of the step is another in the chosen form than in the others: "Ändrat här: tidsgräns och överlämning." */
export function StepDiffers({ isInAll, kinds }: StepDifferences) {
  const { t } = useTranslation()
  const facts = listed(kinds.map((kind) => t(`step.differing.${kind}`)))
  const sentences = [
    ...(isInAll ? [] : [t('step.notInAllForms')]),
    ...(facts ? [t('step.differsIn', { facts })] : []),
  ]
  return <p className="step-differs">{sentences.join(' ')}</p>
}
