import './page-words.ts'
import { i18n } from './index.ts'
import words from './sv-content.json'

export { useTranslation } from './use-translation.ts'

/** Brings the words of the page for those who edit: no other page has them. */
i18n.addResourceBundle('sv', 'translation', words, true)
