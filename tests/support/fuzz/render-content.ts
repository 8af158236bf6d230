import { createServer, isRunnableDevEnvironment, type Plugin } from 'vite'
import type { RenderedPage } from '../../../src/entry-server.tsx'
import type { BuiltContent } from '../../../src/pipeline/build-content.ts'
import { type ContentModules, contentModules } from '../../../src/pipeline/content-modules.ts'
import { contentStatus } from '../../../src/pipeline/content-status.ts'
import { createContentPage } from '../../../src/pipeline/draw-changes.ts'
import { createMeasure } from '../../../src/pipeline/measure-names.ts'
import type { ServerEntry } from '../../../src/pipeline/prerender.ts'
import { createPublisher } from '../../../src/pipeline/publish-site.ts'
import { SERVER_ENTRY, viteSettings } from '../../../src/pipeline/vite-settings.ts'
import { buildSearch } from '../../../src/search/build-search.ts'
import { namingsOf } from '../../../src/search/namings.ts'
import { searchDocuments } from '../../../src/search/search-documents.ts'

type Render = (address: string) => Promise<RenderedPage>

export type Renderer = {
  /** Takes in content without faults, and opens the application over it. */
  readonly open: (
    built: BuiltContent,
  ) => Promise<{ readonly addresses: readonly string[]; readonly render: Render }>
  readonly close: () => Promise<void>
}

/** Pages of one content after another, by the application itself, without bundling it for each. */
export async function createRenderer(today: string): Promise<Renderer> {
  const measure = createMeasure()
  const contentPage = createContentPage(measure)
  const publish = createPublisher(measure, { effort: 'quick' })
  let modules: ContentModules = new Map()
  const content: Plugin = {
    name: 'content',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0virtual:') ? (modules.get(id.slice(1))?.() ?? null) : null),
  }
  const vite = await createServer({
    ...viteSettings('/', { client: 'unused', server: 'unused' }, [content]),
    server: { middlewareMode: true, watch: null, ws: false },
    logLevel: 'silent',
  })
  const { ssr } = vite.environments
  if (ssr === undefined || !isRunnableDevEnvironment(ssr)) throw new Error('no way to render')
  return {
    async open(built) {
      const { site, texts, plainTexts } = built
      if (site === null) throw new Error('only content without faults has pages')
      const search = () => buildSearch(searchDocuments(site, plainTexts), namingsOf(site))
      const status = () => contentStatus(site, built, 'content', today)
      const page = () => contentPage(status())
      modules = contentModules(publish(site), texts, search, page)
      for (const module of ssr.moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith('\0virtual:')) ssr.moduleGraph.invalidateModule(module)
      }
      ssr.runner.clearCache()
      const entry: ServerEntry = await ssr.runner.import(`/${SERVER_ENTRY}`)
      return {
        addresses: await entry.allAddresses(),
        render: (address) => entry.renderPage(address, today),
      }
    },
    close: () => vite.close(),
  }
}
