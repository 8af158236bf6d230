import './page-words.ts'
import { i18n } from './index.ts'
import words from './sv-my-path.json'

export { useTranslation } from './use-translation.ts'

/** Brings the words of a person's own path, and those that its stations are told with. */
i18n.addResourceBundle('sv', 'translation', words, true)
