import { i18n } from '../i18n/index.ts'
import { addressOf, LISTS } from '../model/addresses.ts'
import type { ProcessId, StepId } from '../model/ids.ts'
import { invariant } from '../model/invariant.ts'
import { content, loadMap } from './content.ts'
import { introductionOf } from './map-introduction.tsx'
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
      loadFacts: (step: StepId) => loadFacts(page.process.id, step),
      loadLayers: async () => (await import('./load-page.ts')).loadLayers(page.process.id),
      introduction: await introductionOf(page.process.id),
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
  load: async ({ process = '', step = '' }) => {
    const loaded = await loadStep(process, step)
    return loaded && { site: content.site, ...loaded }
  },
  title: ({ page }) => [page.step.name, page.process.name],
  description: ({ page }) => page.step.purpose,
  breadcrumb: ({ page: { process, step } }) => [
    mapsCrumb(),
    { name: process.name, to: addressOf.map(process.id) },
    { name: step.name },
  ],
})

const startRoute = defineRoute({
  pattern: addressOf.start(),
  kind: 'caseworker',
  source: 'src/views/start/StartView.tsx',
  width: 'wide',
  view: () => import('../views/start/StartView.tsx').then((module) => module.StartView),
  load: async () => ({ site: content.site, page: await loadStart() }),
  title: () => [],
  description: ({ site }) => site.settings.purpose,
  breadcrumb: () => [],
})

/**
 * Pages that a reader of the maps may never open: how they are opened is loaded when one is. Their patterns are here,
 * since a link must be known for the app's own at once.
 */
const LATER = [
  addressOf.maps(),
  '/vagar/:process/',
  addressOf.responsibility(),
  ...Object.values(LISTS),
  ...[LISTS.roles, LISTS.parties, LISTS.documents].map((list) => `${list}:id/`),
  addressOf.glossary(),
  addressOf.search(),
  addressOf.about(),
  addressOf.accessibility(),
  addressOf.privacy(),
]

/** Every address of the caseworkers, once. The first pattern that fits a path opens it. */
export const routes: readonly Route[] = [startRoute, mapRoute, stepRoute, ...LATER.map(laterRoute)]

function laterRoute(pattern: string): Route {
  return {
    pattern,
    async open(params) {
      const { laterRoutes } = await import('./later-routes.tsx')
      const route = laterRoutes.find((one) => one.pattern === pattern)
      invariant(route !== undefined, `no page is opened at ${pattern}`)
      return route.open(params)
    },
  }
}

/** What a step that opens beside its map needs beyond the map. */
async function loadFacts(process: ProcessId, step: StepId) {
  const facts = await loadStep(process, step)
  if (facts === null) throw new Error(`the map ${process} has no step ${step}`)
  return facts
}

async function loadStart() {
  const { loadPage } = await import('./load-page.ts')
  return loadPage((pages) => pages.start)
}

async function loadStep(process: string, step: string) {
  const { loadStepPage } = await import('./load-page.ts')
  return loadStepPage(process, step)
}

const mapsCrumb = () => ({ name: t('frame.maps'), to: addressOf.maps() })
