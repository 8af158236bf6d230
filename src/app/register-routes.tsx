import type { PageTable } from 'virtual:page-table'
import type { ComponentType } from 'react'
import { i18n } from '../i18n/index.ts'
import type { SiteIndex } from '../layout/published-site.ts'
import { addressOf } from '../model/addresses.ts'
import type { Text } from '../ui/prose/text.ts'
import { content, loadPage } from './content.ts'
import { defineRoute, type OpenPage, type Route } from './route.tsx'

const t = i18n.t

/** What every page of a register is given: what is shown on it, and its body of content. */
type Props<Page> = { readonly site: SiteIndex; readonly page: Page; readonly text: Text }

/** The pages of the registers. All stand below "who does what" in the breadcrumb. */
export const registerRoutes: readonly Route[] = [
  registerRoute({
    pattern: '/roller/:id/',
    source: 'src/views/responsibility/RoleView.tsx',
    width: 'wide',
    view: () => import('../views/responsibility/RoleView.tsx').then((module) => module.RoleView),
    table: () => content.roles(),
    thing: ({ role: { name, mandate, party } }) => ({
      name,
      kind: content.site.parties.find(({ id }) => id === party)?.name ?? party,
      description: mandate,
    }),
  }),
  registerRoute({
    pattern: '/parter/:id/',
    source: 'src/views/responsibility/PartyView.tsx',
    width: 'wide',
    view: () => import('../views/responsibility/PartyView.tsx').then((module) => module.PartyView),
    table: () => content.parties(),
    thing: ({ party: { name, mandate } }) => {
      return { name, kind: t('app.party'), description: mandate }
    },
  }),
  registerRoute({
    pattern: '/underlag/:id/',
    source: 'src/views/registers/DocumentView.tsx',
    width: 'text',
    view: () => import('../views/registers/DocumentView.tsx').then((module) => module.DocumentView),
    table: () => content.documents(),
    thing: ({ document: { name, purpose } }) => {
      return { name, kind: t('app.document'), description: purpose }
    },
  }),
  registerRoute({
    pattern: '/samtycken/:id/',
    source: 'src/views/registers/ConsentView.tsx',
    width: 'text',
    view: () => import('../views/registers/ConsentView.tsx').then((module) => module.ConsentView),
    table: () => content.consents(),
    thing: ({ consent: { name, purpose } }) => {
      return { name, kind: t('app.consent'), description: purpose }
    },
  }),
]

function registerRoute<Page>(parts: {
  readonly pattern: string
  readonly source: string
  readonly width: OpenPage['width']
  readonly view: () => Promise<ComponentType<Props<Page>>>
  readonly table: () => Promise<PageTable<Page>>
  /** `kind` follows the name in the title: what the thing is, or whose. */
  readonly thing: (page: Page) => {
    readonly name: string
    readonly kind: string
    readonly description: string
  }
}): Route {
  const { pattern, source, width, view, table, thing } = parts
  return defineRoute<Props<Page>>({
    pattern,
    kind: 'caseworker',
    source,
    width,
    view,
    load: async ({ id = '' }) => {
      const loaded = await loadPage(await table(), id)
      return loaded && { site: content.site, ...loaded }
    },
    title: ({ page }) => [thing(page).name, thing(page).kind],
    description: ({ page }) => thing(page).description,
    breadcrumb: ({ page }) => [
      { name: t('frame.responsibility'), to: addressOf.responsibility() },
      { name: thing(page).name },
    ],
  })
}
