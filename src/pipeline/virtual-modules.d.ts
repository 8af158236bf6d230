/** What the content folder becomes for the application. Written by `vite-plugin.ts` out of a `BuiltContent`.
 *
 * Types by `import()`: a relative import statement in an ambient module is an error that `skipLibCheck` hides, and
 * everything would be `any`.
 */
declare module 'virtual:site' {
  const index: import('../layout/published-site.ts').SiteIndex
  export default index
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
