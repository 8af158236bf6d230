import { i18n } from '../i18n/index.ts'
import '../i18n/news-words.ts'
import { addressOf } from '../model/addresses.ts'
import { newsPage } from '../model/pages/news-page.ts'
import { content } from './content.ts'
import { defineRoute } from './route.tsx'
import { loadProcesses, loadRegisters, loadText } from './whole-content.ts'

const t = i18n.t

/** What is new. A document of its own: there is nothing on it to wake, and the maps' app does not bear it. */
export const newsRoute = defineRoute({
  pattern: addressOf.news(),
  kind: 'editor',
  source: 'src/views/news/NewsView.tsx',
  width: 'text',
  view: () => import('../views/news/NewsView.tsx').then((module) => module.NewsView),
  load: async () => {
    const [registers, pages] = await Promise.all([loadRegisters(), loadProcesses()])
    const news = newsPage({ ...registers, processes: pages.map(({ process }) => process) })
    const texts = await Promise.all(news.map(({ id }) => loadText(`nyheter/${id}`)))
    return { site: content.site, news, texts }
  },
  title: () => [t('news.title')],
  description: () => t('news.lead'),
  breadcrumb: () => [{ name: t('news.title') }],
})
