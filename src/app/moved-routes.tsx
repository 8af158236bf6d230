import { i18n } from '../i18n/index.ts'
import '../i18n/page-words.ts'
import type { ProcessPage, SiteIndex } from '../layout/published-site.ts'
import { addressOf } from '../model/addresses.ts'
import type { StepId } from '../model/ids.ts'
import { movedSteps } from '../model/moved-steps.ts'
import type { Step } from '../model/process.ts'
import { content, loadProcess } from './content.ts'
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
  movedRoute('/handlaggare/:process/:step/', 'caseworker', ({ process }, step) => ({
    name: step.name,
    movedTo: addressOf.step(process.id, step.id),
    description: process.purpose,
    above: [
      { name: t('frame.maps'), to: addressOf.maps() },
      { name: process.name, to: addressOf.map(process.id) },
    ],
  })),
  movedRoute('/pilkarta/:process/:step/', 'citizen', ({ process }, step) => {
    if (process.citizen === null || step.station.kind !== 'own') return null
    return {
      name: step.citizen?.name ?? step.name,
      movedTo: addressOf.station(process.id, step.id),
      description: process.citizen.summary,
      above: [
        { name: t('frame.paths'), to: addressOf.paths() },
        { name: process.citizen.name, to: addressOf.path(process.id) },
      ],
    }
  }),
]

function movedRoute(
  pattern: string,
  kind: Kind,
  placeOf: (page: ProcessPage, step: Step) => Place | null,
): Route {
  return defineRoute<Props>({
    pattern,
    kind,
    source: 'src/views/moved/MovedView.tsx',
    width: 'text',
    view: () => import('../views/moved/MovedView.tsx').then((module) => module.MovedView),
    load: async ({ process, step: id }: Params) => {
      const page = await loadProcess(process ?? '')
      if (page === null) return null
      const moved = movedSteps(page.process).find(({ previousId }) => previousId === id)
      if (moved === undefined) return null
      const place = placeOf(page, moved.step)
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
