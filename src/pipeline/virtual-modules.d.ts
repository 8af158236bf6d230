/** What the content folder becomes for the application. Written by `vite-plugin.ts` out of a `BuiltContent`.
 *
 * Types by `import()`: a relative import statement in an ambient module is an error that `skipLibCheck` hides, and
 * everything would be `any`.
 */
declare module 'virtual:site' {
  const index: import('../layout/published-site.ts').SiteIndex
  export default index
}

/** What is shown on each page, and nothing else: a lazily loaded module for each. */
declare module 'virtual:pages' {
  import type { ComponentType } from 'react'

  /** Pages of a register, by id. Each comes with its compiled body of content, if it has one. */
  export type PageTable<Page> = Readonly<
    Record<
      string,
      () => Promise<{
        readonly default: Page
        readonly text: ComponentType<{ components?: object }> | null
      }>
    >
  >
  /** The only page of its kind. */
  export type Single<Page> = () => Promise<{ readonly default: Page }>

  export type Pages = {
    readonly roller: PageTable<import('../model/pages/role-page.ts').RolePage>
    readonly parter: PageTable<import('../model/pages/party-page.ts').PartyPage>
    readonly underlag: PageTable<import('../model/pages/document-page.ts').DocumentPage>
    readonly samtycken: PageTable<import('../model/pages/consent-page.ts').ConsentPage>
    /** The list of each register. */
    readonly listor: PageTable<readonly import('../model/pages/register-lists.ts').ListedThing[]>
    /** What each map tells of itself beside its steps. */
    readonly process: PageTable<import('../model/pages/map-introduction.ts').MapIntroduction>
    /** What the layers of each map show. */
    readonly lager: PageTable<import('../model/pages/map-layers.ts').MapLayers>
    /** How far it is through each map. */
    readonly vagar: PageTable<import('../model/pages/ways-page.ts').WaysPage>
    /** By process; which shelf holds a step says `shelfOf`. */
    readonly steg: Readonly<
      Record<
        string,
        readonly (() => Promise<{
          readonly default: PageTable<import('../model/pages/step-page.ts').StepPage>
        }>)[]
      >
    >
    readonly start: Single<import('../model/pages/start-page.ts').StartPage>
    readonly maps: Single<readonly import('../model/pages/map-list.ts').ListedMap[]>
    readonly moved: Single<import('../model/pages/moved-page.ts').MovedPage>
    readonly duties: Single<import('../model/pages/duty-page.ts').DutyPage>
    readonly glossary: Single<import('../model/pages/glossary-page.ts').GlossaryPage>
    readonly about: Single<import('../model/pages/about-page.ts').AboutPage>
    readonly accessibility: Single<import('../model/site.ts').AccessibilityStatement>
  }
  const pages: Pages
  export default pages
}

/** The writers' guide, made of `docs/` by `guide-plugin.ts`, by address. Only the server loads it. */
declare module 'virtual:guide' {
  import type { ComponentType } from 'react'

  export type GuidePage = {
    readonly title: string
    /** Its first paragraph. */
    readonly description: string
    readonly default: ComponentType<{ components?: object }>
  }
  const pages: Readonly<Record<string, () => Promise<GuidePage>>>
  export default pages
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
  /** One lazily loaded module per process: all that is known of it. Only the server loads it. */
  const processes: Readonly<
    Record<string, () => Promise<{ default: import('../layout/published-site.ts').ProcessPage }>>
  >
  export default processes
}

declare module 'virtual:my-paths' {
  /** What a person's own path is drawn from, for each process that has a citizen's path: lazily loaded modules. */
  const paths: Readonly<
    Record<string, () => Promise<{ default: import('../model/pages/my-path-page.ts').MyPathPage }>>
  >
  export default paths
}

declare module 'virtual:texts' {
  import type { ComponentType } from 'react'

  /** Bodies by key, each its own lazily loaded module: `steg/<process>/<steg>`, `pilkarta/<process>/<steg>`, `underlag/<id>` ... */
  const texts: Readonly<
    Record<string, () => Promise<{ default: ComponentType<{ components?: object }> }>>
  >
  export default texts
}

declare module 'virtual:content-page' {
  /** Only the server loads it. */
  const page: import('../layout/published-site.ts').ContentPage
  export default page
}

declare module 'virtual:search' {
  /** Loads the index, anew each time it is asked. */
  const load: () => Promise<import('../search/search-data.ts').SearchData>
  export default load
}

declare module 'virtual:parties.css' {}
