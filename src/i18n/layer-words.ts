import { i18n } from './index.ts'
import words from './sv-layers.json'

export { useTranslation } from './fact-words.ts'

/** Brings the words of the layers of a map, with the first that is chosen. */
i18n.addResourceBundle('sv', 'translation', words, true)
