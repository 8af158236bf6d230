/** What the content folder becomes for the application. Written by `vite-plugin.ts` out of a `BuiltContent`. */
declare module 'virtual:site' {
  import type { SiteIndex } from '../layout/published-site.ts'

  const index: SiteIndex
  export default index
}

declare module 'virtual:registers' {
  import type { Registers } from '../layout/published-site.ts'

  const registers: Registers
  export default registers
}

declare module 'virtual:processes' {
  import type { ProcessPage } from '../layout/published-site.ts'

  /** One lazily loaded module per process. */
  const processes: Readonly<Record<string, () => Promise<{ default: ProcessPage }>>>
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
  import type { SearchData } from '../search/search-data.ts'

  /** Loads the index, anew each time it is asked. */
  const load: () => Promise<SearchData>
  export default load
}

declare module 'virtual:parties.css' {}
