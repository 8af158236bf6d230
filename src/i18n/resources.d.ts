import 'i18next'
import type sv from './sv.json'
import type content from './sv-content.json'
import type facts from './sv-facts.json'
import type layers from './sv-layers.json'
import type myPath from './sv-my-path.json'
import type news from './sv-news.json'
import type pages from './sv-pages.json'
import type search from './sv-search.json'
import type tools from './sv-tools.json'
import type ways from './sv-ways.json'

/** A misspelt key is a type error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: {
      translation: typeof sv &
        typeof content &
        typeof facts &
        typeof layers &
        typeof myPath &
        typeof news &
        typeof pages &
        typeof search &
        typeof tools &
        typeof ways
    }
    returnNull: false
  }
}
