import { Fragment } from 'react'
import { useTranslation } from '../i18n/fact-words.ts'
import { asSentence } from '../model/as-sentence.ts'
import './facts.css'

/**
 * What is not agreed: how the parties do, side by side where they do in different ways. Spans only, since it may stand
 * in a paragraph.
 */
export function Practices({ practices }: { readonly practices: readonly string[] | null }) {
  const { t } = useTranslation()
  if (practices === null) return t('step.openSilent')
  const [first = '', ...others] = practices.map(asSentence)
  if (others.length === 0) return t('step.openPractices', { practices: first })
  return (
    <>
      {t('step.openWays', { count: practices.length })}{' '}
      {/* biome-ignore lint/a11y/useSemanticElements: a list of its own may not stand in a paragraph */}
      <span role="list" className="practices">
        {[first, ...others].map((practice) => (
          <Fragment key={practice}>
            {/* biome-ignore lint/a11y/useSemanticElements: as its list */}
            <span role="listitem" className="practice">
              {practice}
            </span>{' '}
          </Fragment>
        ))}
      </span>
    </>
  )
}
