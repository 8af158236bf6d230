import './fact-words.ts'
import { i18n } from './index.ts'
import words from './sv-ways.json'

export { useTranslation } from './use-translation.ts'

/** Brings the words of the pages that tell how far it is through a map. */
i18n.addResourceBundle('sv', 'translation', words, true)
