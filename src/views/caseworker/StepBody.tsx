import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/fact-words.ts'
import { stepPageInForm } from '../../model/pages/step-page-in-form.ts'
import { Prose } from '../../ui/prose/Prose.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { StepDiffers } from './StepDiffers.tsx'
import { StepFacts } from './StepFacts.tsx'
import type { StepPartProps } from './step-context.ts'

type StepBodyProps = StepPartProps & {
  readonly text: Text
  /** The form of the process that the reader has chosen. */
  readonly form: string | null
  /** Beside the name of that form. */
  readonly children?: ReactNode
}

/** All that is known about a step, in the form of its process that is chosen, which it names. */
export function StepBody({ site, page, text, form, search, level, children }: StepBodyProps) {
  const { t } = useTranslation()
  const chosen = page.forms?.find(({ id }) => id === form)
  return (
    <>
      {chosen && (
        <p className="step-form">
          {t('step.inForm', { form: chosen.name })} {children}
        </p>
      )}
      {chosen?.differs && <StepDiffers key={`differs ${chosen.id}`} {...chosen.differs} />}
      {/* Anew for each form: other values stand in it, and a translator may have wrapped the texts (REL-14). */}
      <div className="step-body" key={chosen?.id}>
        <StepFacts
          site={site}
          page={stepPageInForm(page, form)}
          search={search}
          level={level}
          text={text && <Prose text={text} />}
        />
      </div>
    </>
  )
}
