import { i18n } from '../i18n/index.ts'
import '../i18n/ways-words.ts'
import { addressOf } from '../model/addresses.ts'
import { content } from './content.ts'
import { loadPage, loadRegisterPage } from './load-page.ts'
import { registerRoutes } from './register-routes.tsx'
import { defineRoute, type Route } from './route.tsx'

const t = i18n.t

/** What opens the pages of `LATER`. */
export const laterRoutes: readonly Route[] = [
  defineRoute({
    pattern: addressOf.maps(),
    kind: 'caseworker',
    source: 'src/views/start/MapsView.tsx',
    width: 'wide',
    view: () => import('../views/start/MapsView.tsx').then((module) => module.MapsView),
    load: async () => ({ site: content.site, maps: await loadPage((pages) => pages.maps) }),
    title: () => [t('frame.maps')],
    description: ({ site }) => site.settings.purpose,
    breadcrumb: () => [{ name: t('frame.maps') }],
  }),
  defineRoute({
    pattern: addressOf.responsibility(),
    kind: 'caseworker',
    source: 'src/views/responsibility/ResponsibilityView.tsx',
    width: 'wide',
    view: () =>
      import('../views/responsibility/ResponsibilityView.tsx').then(
        (module) => module.ResponsibilityView,
      ),
    load: async () => ({ site: content.site, page: await loadPage((pages) => pages.duties) }),
    title: () => [t('frame.responsibility')],
    description: ({ site }) => site.settings.purpose,
    breadcrumb: () => [{ name: t('frame.responsibility') }],
  }),
  ...registerRoutes,
  defineRoute({
    pattern: '/vagar/:process/',
    kind: 'caseworker',
    source: 'src/views/ways/WaysView.tsx',
    width: 'text',
    view: () => import('../views/ways/WaysView.tsx').then((module) => module.WaysView),
    load: async ({ process = '' }) => {
      const loaded = await loadRegisterPage((pages) => pages.vagar, process)
      return loaded && { site: content.site, page: loaded.page }
    },
    title: ({ page }) => [t('ways.short'), page.process.name],
    description: () => t('ways.lead'),
    breadcrumb: ({ page: { process } }) => [
      { name: t('frame.maps'), to: addressOf.maps() },
      { name: process.name, to: addressOf.map(process.id) },
      { name: t('ways.short') },
    ],
  }),
  defineRoute({
    pattern: addressOf.glossary(),
    kind: 'caseworker',
    source: 'src/views/glossary/GlossaryView.tsx',
    width: 'text',
    view: () => import('../views/glossary/GlossaryView.tsx').then((module) => module.GlossaryView),
    load: async () => ({ site: content.site, page: await loadPage((pages) => pages.glossary) }),
    title: () => [t('frame.glossary')],
    description: ({ site }) => site.settings.purpose,
    breadcrumb: () => [{ name: t('frame.glossary') }],
  }),
  defineRoute({
    pattern: addressOf.search(),
    kind: 'caseworker',
    source: 'src/views/search/SearchView.tsx',
    width: 'text',
    view: () => import('../views/search/SearchView.tsx').then((module) => module.SearchView),
    load: async () => ({ site: content.site, loadSearch: () => content.search() }),
    title: () => [t('frame.search')],
    description: ({ site }) => site.settings.purpose,
    breadcrumb: () => [{ name: t('frame.search') }],
  }),
  defineRoute({
    pattern: addressOf.about(),
    kind: 'caseworker',
    source: 'src/views/about/AboutView.tsx',
    width: 'text',
    view: () => import('../views/about/AboutView.tsx').then((module) => module.AboutView),
    load: async () => ({ site: content.site, page: await loadPage((pages) => pages.about) }),
    title: () => [t('frame.about')],
    description: ({ site }) => site.settings.purpose,
    breadcrumb: () => [{ name: t('frame.about') }],
  }),
  defineRoute({
    pattern: addressOf.accessibility(),
    kind: 'caseworker',
    source: 'src/views/about/AccessibilityView.tsx',
    width: 'text',
    view: () =>
      import('../views/about/AccessibilityView.tsx').then((module) => module.AccessibilityView),
    load: async () => ({
      site: content.site,
      statement: await loadPage((pages) => pages.accessibility),
    }),
    title: () => [t('frame.accessibility')],
    description: ({ statement }) => statement.method,
    breadcrumb: () => [{ name: t('frame.accessibility') }],
  }),
  defineRoute({
    pattern: addressOf.privacy(),
    kind: 'caseworker',
    source: 'src/views/about/PrivacyView.tsx',
    width: 'text',
    view: () => import('../views/about/PrivacyView.tsx').then((module) => module.PrivacyView),
    load: async () => ({ site: content.site }),
    title: () => [t('frame.privacy')],
    description: ({ site }) => site.settings.purpose,
    breadcrumb: () => [{ name: t('frame.privacy') }],
  }),
]

/** What any other address shows. Written to `404.html`. */
export const notFoundRoute = defineRoute({
  pattern: '/404.html',
  kind: 'caseworker',
  source: 'src/views/not-found/NotFoundView.tsx',
  width: 'text',
  view: () => import('../views/not-found/NotFoundView.tsx').then((module) => module.NotFoundView),
  load: async () => ({ site: content.site }),
  title: () => [t('app.notFound')],
  description: ({ site }) => site.settings.purpose,
  breadcrumb: () => [{ name: t('app.notFound') }],
})
