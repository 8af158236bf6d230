import { i18n } from '../i18n/index.ts'
import '../i18n/content-words.ts'
import { addressOf } from '../model/addresses.ts'
import { CONTENT_STATUS } from '../model/content-status/addresses.ts'
import { content } from './content.ts'
import { defineRoute } from './route.tsx'
import { loadContentPage } from './whole-content.ts'

const t = i18n.t

/** How it stands with the content. Only those who edit come here: the app does not know the address. */
export const contentRoute = defineRoute({
  pattern: CONTENT_STATUS,
  kind: 'editor',
  source: 'src/views/content/ContentView.tsx',
  width: 'wide',
  view: () => import('../views/content/ContentView.tsx').then((module) => module.ContentView),
  load: async () => ({ site: content.site, ...(await loadContentPage()) }),
  title: () => [t('content.title')],
  description: () => t('content.lead'),
  breadcrumb: () => [
    { name: t('frame.about'), to: addressOf.about() },
    { name: t('content.title') },
  ],
})
