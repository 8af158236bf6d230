import './page-words.ts'
import { i18n } from './index.ts'
import words from './sv-news.json'

export { useTranslation } from './use-translation.ts'

/** Brings the words of the page of news: no other page has them. */
i18n.addResourceBundle('sv', 'translation', words, true)
