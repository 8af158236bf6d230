import { i18n } from './index.ts'
import words from './sv-search.json'

export { useTranslation } from './use-translation.ts'

/** Brings the words of hits and of the search page: with the first word that is typed, not with every page. */
i18n.addResourceBundle('sv', 'translation', words, true)
