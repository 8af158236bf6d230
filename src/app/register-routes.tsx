import type { Pages, PageTable } from 'virtual:pages'
import type { ComponentType } from 'react'
import { i18n } from '../i18n/index.ts'
import '../i18n/search-words.ts'
import type { SiteIndex } from '../layout/published-site.ts'
import { addressOf, LISTS } from '../model/addresses.ts'
import { REGISTERS, type RegisterName } from '../model/pages/register-lists.ts'
import type { Crumb } from '../ui/Frame.tsx'
import type { Text } from '../ui/prose/text.ts'
import { content } from './content.ts'
import { loadRegisterPage } from './load-page.ts'
import { defineRoute, type OpenPage, type Route } from './route.tsx'

const t = i18n.t

/** What every page of a register is given: what is shown on it, and its body of content. */
type Props<Page> = { readonly site: SiteIndex; readonly page: Page; readonly text: Text }

/**
 * The pages of the registers, and a list of each; a consent's page is the citizens'. All stand below "who does what" in
 * the breadcrumb.
 */
export const registerRoutes: readonly Route[] = [
  ...REGISTERS.map(listRoute),
  registerRoute({
    pattern: `${LISTS.roles}:id/`,
    register: 'roles',
    source: 'src/views/responsibility/RoleView.tsx',
    width: 'wide',
    view: () => import('../views/responsibility/RoleView.tsx').then((module) => module.RoleView),
    table: (pages) => pages.roller,
    thing: ({ role: { name, mandate, party } }) => ({
      name,
      kind: content.site.parties.find(({ id }) => id === party)?.name ?? party,
      description: mandate,
    }),
  }),
  registerRoute({
    pattern: `${LISTS.parties}:id/`,
    register: 'parties',
    source: 'src/views/responsibility/PartyView.tsx',
    width: 'wide',
    view: () => import('../views/responsibility/PartyView.tsx').then((module) => module.PartyView),
    table: (pages) => pages.parter,
    thing: ({ party: { name, mandate } }) => {
      return { name, kind: t('search.party'), description: mandate }
    },
  }),
  registerRoute({
    pattern: `${LISTS.documents}:id/`,
    register: 'documents',
    source: 'src/views/registers/DocumentView.tsx',
    width: 'text',
    view: () => import('../views/registers/DocumentView.tsx').then((module) => module.DocumentView),
    table: (pages) => pages.underlag,
    thing: ({ document: { name, purpose } }) => {
      return { name, kind: t('search.kind.document'), description: purpose }
    },
  }),
]

function listRoute(register: RegisterName): Route {
  return defineRoute({
    pattern: LISTS[register],
    kind: 'caseworker',
    source: 'src/views/registers/RegisterListView.tsx',
    width: 'text',
    view: () =>
      import('../views/registers/RegisterListView.tsx').then((module) => module.RegisterListView),
    load: async () => {
      const loaded = await loadRegisterPage((pages) => pages.listor, register)
      return loaded && { site: content.site, register, things: loaded.page }
    },
    title: () => [t(`registers.${register}.title`)],
    description: () => t(`registers.${register}.lead`),
    breadcrumb: () => [
      { name: t('frame.responsibility'), to: addressOf.responsibility() },
      { name: t(`registers.${register}.title`) },
    ],
  })
}

function crumbsOf(register: RegisterName): readonly Crumb[] {
  return [
    { name: t('frame.responsibility'), to: addressOf.responsibility() },
    { name: t(`registers.${register}.title`), to: LISTS[register] },
  ]
}

function registerRoute<Page>(parts: {
  readonly pattern: string
  readonly register: RegisterName
  readonly source: string
  readonly width: OpenPage['width']
  readonly view: () => Promise<ComponentType<Props<Page>>>
  readonly table: (pages: Pages) => PageTable<Page>
  /** `kind` follows the name in the title: what the thing is, or whose. */
  readonly thing: (page: Page) => {
    readonly name: string
    readonly kind: string
    readonly description: string
  }
}): Route {
  const { pattern, register, source, width, view, table, thing } = parts
  return defineRoute<Props<Page>>({
    pattern,
    kind: 'caseworker',
    source,
    width,
    view,
    load: async ({ id = '' }) => {
      const loaded = await loadRegisterPage(table, id)
      return loaded && { site: content.site, ...loaded }
    },
    title: ({ page }) => [thing(page).name, thing(page).kind],
    description: ({ page }) => thing(page).description,
    breadcrumb: ({ page }) => [...crumbsOf(register), { name: thing(page).name }],
  })
}
