import { i18n } from '../i18n/index.ts'
import { addressOf } from '../model/addresses.ts'
import type { ProcessId } from '../model/ids.ts'
import { content, loadMap, loadProcess, loadText } from './content.ts'
import { loadStep } from './load-step.ts'
import { registerRoutes } from './register-routes.tsx'
import { defineRoute, type Route } from './route.tsx'
import { stepOf } from './step-of.ts'

const t = i18n.t

/** A map, or with `openStep` the same map with a step open beside it. */
export const mapRoute = defineRoute({
  pattern: '/handlaggare/:process/',
  kind: 'caseworker',
  source: 'src/views/caseworker/MapView.tsx',
  width: 'full',
  view: () => import('../views/caseworker/MapView.tsx').then((module) => module.MapView),
  load: async (params) => {
    const page = await loadMap(params.process ?? '')
    if (page === null) return null
    const openStep = stepOf(page, params.step)?.id
    if (params.step !== undefined && openStep === undefined) return null
    return {
      site: content.site,
      page,
      loadFacts: () => loadFacts(page.process.id),
      loadText,
      ...(openStep === undefined ? {} : { openStep }),
    }
  },
  title: ({ page, openStep }) => [
    ...(openStep === undefined ? [] : [stepOf(page, openStep)?.name ?? openStep]),
    page.process.name,
    ...(openStep === undefined ? [t('app.map')] : []),
  ],
  description: ({ page }) => page.process.purpose,
  breadcrumb: ({ page }) => [mapsCrumb(), { name: page.process.name }],
  key: ({ page }) => `map ${page.process.id}`,
})

const stepRoute = defineRoute({
  pattern: '/handlaggare/:process/:step/',
  kind: 'caseworker',
  source: 'src/views/caseworker/StepView.tsx',
  width: 'text',
  view: () => import('../views/caseworker/StepView.tsx').then((module) => module.StepView),
  load: async (params) => {
    const place = await loadStep(params)
    if (place === null) return null
    const { page, step } = place
    const [registers, text] = await Promise.all([
      content.registers(),
      loadText(`steg/${page.process.id}/${step.id}`),
    ])
    return { site: content.site, registers, page, stepId: step.id, text }
  },
  title: ({ page, stepId }) => [stepOf(page, stepId)?.name ?? stepId, page.process.name],
  description: ({ page, stepId }) => stepOf(page, stepId)?.purpose ?? page.process.purpose,
  breadcrumb: ({ page, stepId }) => [
    mapsCrumb(),
    { name: page.process.name, to: addressOf.map(page.process.id) },
    { name: stepOf(page, stepId)?.name ?? stepId },
  ],
})

/** Every address of the caseworkers, once. The first pattern that fits a path opens it. */
export const routes: readonly Route[] = [
  defineRoute({
    pattern: addressOf.start(),
    kind: 'caseworker',
    source: 'src/views/start/StartView.tsx',
    width: 'wide',
    view: () => import('../views/start/StartView.tsx').then((module) => module.StartView),
    load: async () => ({ site: content.site }),
    title: () => [],
    description: ({ site }) => site.settings.purpose,
    breadcrumb: () => [],
  }),
  defineRoute({
    pattern: addressOf.maps(),
    kind: 'caseworker',
    source: 'src/views/start/MapsView.tsx',
    width: 'wide',
    view: () => import('../views/start/MapsView.tsx').then((module) => module.MapsView),
    load: async () => ({ site: content.site }),
    title: () => [t('frame.maps')],
    description: ({ site }) => site.settings.goal,
    breadcrumb: () => [{ name: t('frame.maps') }],
  }),
  mapRoute,
  stepRoute,
  defineRoute({
    pattern: addressOf.responsibility(),
    kind: 'caseworker',
    source: 'src/views/responsibility/ResponsibilityView.tsx',
    width: 'wide',
    view: () =>
      import('../views/responsibility/ResponsibilityView.tsx').then(
        (module) => module.ResponsibilityView,
      ),
    load: async () => ({ site: content.site, page: await content.duties() }),
    title: () => [t('frame.responsibility')],
    description: ({ site }) => site.settings.goal,
    breadcrumb: () => [{ name: t('frame.responsibility') }],
  }),
  ...registerRoutes,
  defineRoute({
    pattern: addressOf.glossary(),
    kind: 'caseworker',
    source: 'src/views/glossary/GlossaryView.tsx',
    width: 'text',
    view: () => import('../views/glossary/GlossaryView.tsx').then((module) => module.GlossaryView),
    load: async () => ({ site: content.site, page: await content.glossary() }),
    title: () => [t('frame.glossary')],
    description: ({ site }) => site.settings.goal,
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
    description: ({ site }) => site.settings.goal,
    breadcrumb: () => [{ name: t('frame.search') }],
  }),
  defineRoute({
    pattern: addressOf.about(),
    kind: 'caseworker',
    source: 'src/views/about/AboutView.tsx',
    width: 'text',
    view: () => import('../views/about/AboutView.tsx').then((module) => module.AboutView),
    load: async () => ({ site: content.site, page: await content.about() }),
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
    load: async () => ({ site: content.site, statement: await content.accessibility() }),
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

/** What a step that opens beside its map needs beyond the map. */
async function loadFacts(id: ProcessId) {
  const [page, registers] = await Promise.all([loadProcess(id), content.registers()])
  if (page === null) throw new Error(`the map ${id} has no process`)
  return { page, registers }
}

const mapsCrumb = () => ({ name: t('frame.maps'), to: addressOf.maps() })
