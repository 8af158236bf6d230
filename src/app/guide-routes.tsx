import { i18n } from '../i18n/index.ts'
import '../i18n/page-words.ts'
import { addressOf } from '../model/addresses.ts'
import { GUIDE } from '../model/guide-address.ts'
import { content } from './content.ts'
import { defineRoute, type Params, type Route } from './route.tsx'
import { loadGuide } from './whole-content.ts'

/** The pages of the writers' guide: documents without React, as the citizens' are. */
export const guideRoutes: readonly Route[] = [guideRoute(GUIDE), guideRoute(`${GUIDE}:id/`)]

function guideRoute(pattern: string): Route {
  return defineRoute({
    pattern,
    kind: 'editor',
    source: 'src/views/guide/GuideView.tsx',
    width: 'text',
    view: () => import('../views/guide/GuideView.tsx').then((module) => module.GuideView),
    load: async (params) => {
      const [page, first] = await Promise.all([loadGuide(addressAt(params)), loadGuide(GUIDE)])
      return (
        page && { site: content.site, page, guide: first?.title ?? '', isFirst: page === first }
      )
    },
    title: ({ page, guide, isFirst }) => (isFirst ? [guide] : [page.title, guide]),
    description: ({ page }) => page.description,
    breadcrumb: ({ page, guide, isFirst }) => [
      { name: i18n.t('frame.about'), to: addressOf.about() },
      ...(isFirst ? [] : [{ name: guide, to: GUIDE }]),
      { name: page.title },
    ],
  })
}

function addressAt({ id }: Params): string {
  return id === undefined ? GUIDE : `${GUIDE}${id}/`
}
