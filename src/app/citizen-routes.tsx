import { i18n } from '../i18n/index.ts'
import '../i18n/page-words.ts'
import '../i18n/my-path-words.ts'
import '../i18n/search-words.ts'
import type { ProcessPage } from '../layout/published-site.ts'
import { addressOf, LISTS } from '../model/addresses.ts'
import { pathName, stationName } from '../model/citizen-names.ts'
import { citizenPath } from '../model/citizen-path.ts'
import type { StepId } from '../model/ids.ts'
import { MY_PATH } from '../model/my-path/my-path-address.ts'
import type { Step } from '../model/process.ts'
import { content } from './content.ts'
import { loadRegisterPage } from './load-page.ts'
import { loadStep } from './load-step.ts'
import { defineRoute, type Route } from './route.tsx'
import { stepOf } from './step-of.ts'
import { loadProcess, loadProcesses, loadRegisters, loadText } from './whole-content.ts'

const t = i18n.t

/**
 * Every address of the citizens, once. Apart from the caseworkers', because their app never shows these: it does
 * not load them.
 */
export const citizenRoutes: readonly Route[] = [
  defineRoute({
    pattern: addressOf.paths(),
    kind: 'citizen',
    source: 'src/views/pilkarta/PathsView.tsx',
    width: 'text',
    view: () => import('../views/pilkarta/PathsView.tsx').then((module) => module.PathsView),
    load: async () => ({ site: content.site, pages: await loadProcesses() }),
    title: () => [t('citizen.door')],
    description: ({ site }) => site.settings.purpose,
    breadcrumb: () => [{ name: t('citizen.door') }],
  }),
  defineRoute({
    pattern: '/pilkarta/:process/',
    kind: 'citizen',
    source: 'src/views/pilkarta/PathView.tsx',
    width: 'text',
    view: () => import('../views/pilkarta/PathView.tsx').then((module) => module.PathView),
    load: async (params) => {
      const page = await loadProcess(params.process ?? '')
      if (page === null || page.process.citizen === null) return null
      const [registers, pages, text] = await Promise.all([
        loadRegisters(),
        loadProcesses(),
        loadText(`pilkarta/${page.process.id}`),
      ])
      return { site: content.site, registers, page, pages, text }
    },
    title: ({ page }) => [pathName(page.process), t('citizen.door')],
    description: ({ page }) => page.process.citizen?.summary ?? page.process.purpose,
    breadcrumb: ({ page }) => [pathsCrumb(), { name: pathName(page.process) }],
  }),
  defineRoute({
    pattern: `/pilkarta/:process/${MY_PATH}/`,
    kind: 'citizen',
    source: 'src/views/pilkarta/MyPathView.tsx',
    width: 'text',
    view: () => import('../views/pilkarta/MyPathView.tsx').then((module) => module.MyPathView),
    load: async (params) => {
      const page = await loadProcess(params.process ?? '')
      if (page === null || page.process.citizen === null) return null
      const [registers, pages] = await Promise.all([loadRegisters(), loadProcesses()])
      return { site: content.site, registers, page, pages }
    },
    title: ({ page }) => [t('myPath.title'), pathName(page.process), t('citizen.door')],
    description: ({ page }) => page.process.citizen?.summary ?? page.process.purpose,
    breadcrumb: ({ page }) => [
      pathsCrumb(),
      { name: pathName(page.process), to: addressOf.path(page.process.id) },
      { name: t('myPath.title') },
    ],
  }),
  defineRoute({
    pattern: '/pilkarta/:process/:step/',
    kind: 'citizen',
    source: 'src/views/pilkarta/StationView.tsx',
    width: 'text',
    view: () => import('../views/pilkarta/StationView.tsx').then((module) => module.StationView),
    load: async (params) => {
      const place = await loadStep(params)
      if (place === null || !isStation(place.page, place.step)) return null
      const { page, step } = place
      const [registers, pages, text] = await Promise.all([
        loadRegisters(),
        loadProcesses(),
        loadText(`pilkarta/${page.process.id}/${step.id}`),
      ])
      return { site: content.site, registers, page, pages, stepId: step.id, text }
    },
    title: ({ page, stepId }) => [nameIn(page, stepId), pathName(page.process), t('citizen.door')],
    description: ({ page, stepId }) =>
      stepOf(page, stepId)?.citizen?.happens ?? page.process.purpose,
    breadcrumb: ({ page, stepId }) => [
      pathsCrumb(),
      { name: pathName(page.process), to: addressOf.path(page.process.id) },
      { name: nameIn(page, stepId) },
    ],
  }),
  defineRoute({
    pattern: addressOf.searchOfCitizens(),
    kind: 'citizen',
    source: 'src/views/search/CitizenSearchView.tsx',
    width: 'text',
    view: () =>
      import('../views/search/CitizenSearchView.tsx').then((module) => module.CitizenSearchView),
    load: async () => ({
      site: content.site,
      pages: await loadProcesses(),
      loadSearch: () => content.search(),
    }),
    title: () => [t('search.title'), t('citizen.door')],
    description: ({ site }) => site.settings.purpose,
    breadcrumb: () => [pathsCrumb(), { name: t('search.title') }],
  }),
  // Stations lead to it, and it speaks first to the one who is asked; the part for who asks is folded.
  defineRoute({
    pattern: `${LISTS.consents}:id/`,
    kind: 'citizen',
    source: 'src/views/registers/ConsentView.tsx',
    width: 'text',
    view: () => import('../views/registers/ConsentView.tsx').then((module) => module.ConsentView),
    load: async ({ id = '' }) => {
      const loaded = await loadRegisterPage((pages) => pages.samtycken, id)
      return loaded && { site: content.site, ...loaded }
    },
    title: ({ page }) => [page.consent.name, t('consent.kind')],
    description: ({ page: { consent } }) => consent.citizen?.meaning ?? consent.purpose,
    breadcrumb: ({ page }) => [pathsCrumb(), { name: page.consent.name }],
  }),
]

function isStation(page: ProcessPage, step: Step): boolean {
  return (
    page.process.citizen !== null &&
    citizenPath(page.process).stations.some((station) => station.step.id === step.id)
  )
}

function nameIn(page: ProcessPage, id: StepId): string {
  const step = stepOf(page, id)
  return step ? stationName(step) : id
}

const pathsCrumb = () => ({ name: t('citizen.door'), to: addressOf.paths() })
