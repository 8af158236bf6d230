import type { ComponentType } from 'react'
import { laterPart } from '../ui/later-part.ts'
import { content, onContentChange } from './content.ts'

const parts = new Map<string, ComponentType>()
if (import.meta.hot) onContentChange(() => parts.clear())

/**
 * What a map tells of itself beside its steps: loaded where no built page has it. The same part each time, so that it
 * stays when a step opens.
 */
export async function introductionOf(process: string): Promise<ComponentType> {
  if (import.meta.env.SSR) return loadIntroduction(process)
  const part = parts.get(process) ?? laterPart(() => loadIntroduction(process))
  parts.set(process, part)
  return part
}

async function loadIntroduction(process: string): Promise<ComponentType> {
  const [{ MapIntroduction }, { loadRegisterPage }] = await Promise.all([
    import('../views/caseworker/MapIntroduction.tsx'),
    import('./load-page.ts'),
  ])
  const loaded = await loadRegisterPage((pages) => pages.process, process)
  return () => loaded && <MapIntroduction site={content.site} {...loaded} />
}
