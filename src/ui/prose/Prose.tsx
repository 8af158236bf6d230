import { useMemo } from 'react'
import type { Registers, SiteIndex } from '../../layout/published-site.ts'
import type { Process } from '../../model/process.ts'
import { proseComponents } from './prose-components.tsx'
import type { Text } from './text.ts'

export type ProseContext = {
  readonly site: SiteIndex
  readonly registers: Registers
  /** Those the reader's page has loaded, the text's own first: their steps are linked by name. */
  readonly processes: readonly Process[]
  /** Citizens get plain words and their own pages, caseworkers the full ones. */
  readonly audience: 'caseworker' | 'citizen'
}

/** A body of content, with the components that content may use (docs/innehallsmodell.md, "Brödtext"). */
export function Prose({
  text: Body,
  site,
  registers,
  processes,
  audience,
}: ProseContext & { readonly text: Text }) {
  const components = useMemo(
    () => proseComponents({ site, registers, processes, audience }),
    [site, registers, processes, audience],
  )
  return Body === null ? null : (
    <div className="prose">
      <Body components={components} />
    </div>
  )
}
