import { i18n } from './index.ts'
import words from './sv-facts.json'

export { useTranslation } from './use-translation.ts'

/** Brings the words of a step's facts: with an open step and with the pages, not with the map before anything is opened. */
i18n.addResourceBundle('sv', 'translation', words, true)
