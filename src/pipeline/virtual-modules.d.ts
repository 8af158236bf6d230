/** What the content folder becomes for the application. Written by `vite-plugin.ts` out of a `BuiltContent`.
 *
 * Types by `import()`: a relative import statement in an ambient module is an error that `skipLibCheck` hides, and
 * everything would be `any`.
 */
declare module 'virtual:site' {
  const index: import('../layout/published-site.ts').SiteIndex
  export default index
}

/** Pages of a register: one lazily loaded module for each, by id. */
declare module 'virtual:page-table' {
  import type { ComponentType } from 'react'

  /** A page comes with its compiled body of content, if it has one. */
  type PageModule<Page> = {
    readonly default: Page
    readonly text: ComponentType<{ components?: object }> | null
  }
  export type PageTable<Page> = Readonly<Record<string, () => Promise<PageModule<Page>>>>
}

declare module 'virtual:pages/roller' {
  import type { PageTable } from 'virtual:page-table'

  const pages: PageTable<import('../model/pages/role-page.ts').RolePage>
  export default pages
}

declare module 'virtual:pages/parter' {
  import type { PageTable } from 'virtual:page-table'

  const pages: PageTable<import('../model/pages/party-page.ts').PartyPage>
  export default pages
}

declare module 'virtual:pages/underlag' {
  import type { PageTable } from 'virtual:page-table'

  const pages: PageTable<import('../model/pages/document-page.ts').DocumentPage>
  export default pages
}

declare module 'virtual:pages/samtycken' {
  import type { PageTable } from 'virtual:page-table'

  const pages: PageTable<import('../model/pages/consent-page.ts').ConsentPage>
  export default pages
}

declare module 'virtual:page/duties' {
  const page: import('../model/pages/duty-page.ts').DutyPage
  export default page
}

declare module 'virtual:page/glossary' {
  const page: import('../model/pages/glossary-page.ts').GlossaryPage
  export default page
}

declare module 'virtual:page/about' {
  const page: import('../model/pages/about-page.ts').AboutPage
  export default page
}

declare module 'virtual:page/accessibility' {
  const statement: import('../model/site.ts').AccessibilityStatement
  export default statement
}

declare module 'virtual:registers' {
  const registers: import('../layout/published-site.ts').Registers
  export default registers
}

declare module 'virtual:maps' {
  import type { PackedMap } from '../layout/published-site.ts'

  /** One lazily loaded module per process: its map. */
  const maps: Readonly<Record<string, () => Promise<{ default: PackedMap }>>>
  export default maps
}

declare module 'virtual:processes' {
  /** One lazily loaded module per process: all that is known of it. */
  const processes: Readonly<
    Record<string, () => Promise<{ default: import('../layout/published-site.ts').ProcessPage }>>
  >
  export default processes
}

declare module 'virtual:texts' {
  import type { ComponentType } from 'react'

  /** Bodies by key, each its own lazily loaded module: `steg/<process>/<steg>`, `pilkarta/<process>/<steg>`, `underlag/<id>` ... */
  const texts: Readonly<
    Record<string, () => Promise<{ default: ComponentType<{ components?: object }> }>>
  >
  export default texts
}

declare module 'virtual:search' {
  /** Loads the index, anew each time it is asked. */
  const load: () => Promise<import('../search/search-data.ts').SearchData>
  export default load
}

declare module 'virtual:parties.css' {}
