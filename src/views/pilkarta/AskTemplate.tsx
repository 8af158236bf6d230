import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/my-path-words.ts'
import { UNSURE } from '../../model/ids.ts'
import { Icon } from '../../ui/icons/Icon.tsx'

export type AskAnswer = {
  readonly id: string
  readonly words: string
}

export type AskTemplateProps = {
  /** `<step> <question>`, `<step> ended`, or for what makes a form of the process `form <question>`. */
  readonly about: string
  readonly question: string
  /** Who gives the answer, or what it decides. */
  readonly children: ReactNode
  readonly answers: readonly AskAnswer[]
  /** What who cannot answer says; left out where one of the answers is that. */
  readonly notYet: string
}

/** One question on a screen of its own (LANG-09). Who does not know, or has not come so far, always has a way on. */
export function AskTemplate({ about, question, children, answers, notYet }: AskTemplateProps) {
  const { t } = useTranslation()
  const hasUnsure = answers.some(({ id }) => id === UNSURE)
  return (
    <template data-fraga={about}>
      <h1 tabIndex={-1}>{question}</h1>
      <p className="happens">{children}</p>
      <ul className="choices">
        {answers.map(({ id, words }) => (
          <li key={id}>
            <button
              type="button"
              className="choice"
              data-svar={id}
              data-sagt={t('myPath.list.answer', { question, answer: words })}
            >
              <span>{words}</span> <Icon name="arrow" />
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="choice quiet-choice" data-gor="inte-an">
            <span>{hasUnsure ? t('myPath.ask.skip') : notYet}</span> <Icon name="arrow" />
          </button>
        </li>
      </ul>
    </template>
  )
}
