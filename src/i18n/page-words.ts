import './fact-words.ts'
import { i18n } from './index.ts'
import words from './sv-pages.json'

export { useTranslation } from './use-translation.ts'

/**
 * Brings the words of every page but the map with its steps, whose readers should not wait for them, and those of
 * facts. A file that uses such a word takes `useTranslation` from here, so the words are there whenever it is.
 */
i18n.addResourceBundle('sv', 'translation', words, true)
