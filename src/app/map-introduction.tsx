import type { ComponentType } from 'react'
import { laterPart } from '../ui/later-part.ts'
import type { LazyPart } from '../ui/lazy-part.ts'
import { content, onContentChange } from './content.ts'

const parts = new Map<string, LazyPart>()
if (import.meta.hot) onContentChange(() => parts.clear())

/** What a map tells of itself beside its steps. The same part each time, so that it stays when a step opens. */
export async function introductionOf(process: string): Promise<LazyPart> {
  if (import.meta.env.SSR) return { Part: await loadIntroduction(process), wake: () => {} }
  const part = parts.get(process) ?? partOf(() => loadIntroduction(process))
  parts.set(process, part)
  return part
}

function partOf(load: () => Promise<ComponentType>): LazyPart {
  let wake = () => {}
  const awake = new Promise<void>((resolve) => {
    wake = resolve
  })
  return { Part: laterPart(() => awake.then(load)), wake }
}

async function loadIntroduction(process: string): Promise<ComponentType> {
  const [{ MapIntroduction }, { loadRegisterPage }] = await Promise.all([
    import('../views/caseworker/MapIntroduction.tsx'),
    import('./load-page.ts'),
  ])
  const loaded = await loadRegisterPage((pages) => pages.process, process)
  return () => loaded && <MapIntroduction site={content.site} {...loaded} />
}
