import { i18n } from './index.ts'
import words from './sv-tools.json'

export { useTranslation } from './use-translation.ts'

/** Brings the words of a map's tools and its legend, which come after the map itself. */
i18n.addResourceBundle('sv', 'translation', words, true)
