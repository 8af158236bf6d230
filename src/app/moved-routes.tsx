import { i18n } from '../i18n/index.ts'
import '../i18n/page-words.ts'
import type { SiteIndex } from '../layout/published-site.ts'
import { addressOf } from '../model/addresses.ts'
import type { StepId } from '../model/ids.ts'
import type { MovedMap, MovedStepNames } from '../model/pages/moved-page.ts'
import { content } from './content.ts'
import { loadPage } from './load-page.ts'
import { defineRoute, type Kind, type Params, type Route } from './route.tsx'

const t = i18n.t

/** Where a step's page is now, and what stands above it there. */
type Place = {
  readonly name: string
  readonly movedTo: string
  readonly description: string
  readonly above: readonly { readonly name: string; readonly to: string }[]
}

type Props = Place & { readonly site: SiteIndex; readonly previousId: StepId }

/** Addresses that steps had before. Asked only when no page is at an address. */
export const movedRoutes: readonly Route[] = [
  movedRoute('/handlaggare/:process/:step/', 'caseworker', ({ process }, { step }) => ({
    name: step.name,
    movedTo: addressOf.step(process.id, step.id),
    description: process.purpose,
    above: [
      { name: t('frame.maps'), to: addressOf.maps() },
      { name: process.name, to: addressOf.map(process.id) },
    ],
  })),
  movedRoute('/pilkarta/:process/:step/', 'citizen', ({ process, path }, { station }) => {
    if (path === null || station === null) return null
    return {
      name: station.name,
      movedTo: addressOf.station(process.id, station.id),
      description: path.summary,
      above: [
        { name: t('citizen.door'), to: addressOf.paths() },
        { name: path.name, to: addressOf.path(process.id) },
      ],
    }
  }),
]

function movedRoute(
  pattern: string,
  kind: Kind,
  placeOf: (map: MovedMap, moved: MovedStepNames) => Place | null,
): Route {
  return defineRoute<Props>({
    pattern,
    kind,
    source: 'src/views/moved/MovedView.tsx',
    width: 'text',
    view: () => import('../views/moved/MovedView.tsx').then((module) => module.MovedView),
    load: async ({ process, step: id }: Params) => {
      const maps = await loadPage((pages) => pages.moved)
      const map = maps.find((one) => one.process.id === process)
      const moved = map?.steps.find(({ previousId }) => previousId === id)
      if (map === undefined || moved === undefined) return null
      const place = placeOf(map, moved)
      return place && { site: content.site, previousId: moved.previousId, ...place }
    },
    // Old ids and kinds of page tell apart what has the same step's name.
    title: ({ name, previousId, above }) => [
      t('moved.pageTitle', { step: name, id: previousId }),
      ...above.map((crumb) => crumb.name).reverse(),
    ],
    description: ({ description }) => description,
    breadcrumb: ({ above }) => [...above, { name: t('moved.title') }],
    movedTo: ({ movedTo }) => movedTo,
  })
}
