import { relative, resolve, sep } from 'node:path'
import type { EnvironmentModuleNode, Logger, Plugin, ViteDevServer } from 'vite'
import type { Form } from '../layout/placed-process.ts'
import type { Process } from '../model/process.ts'
import type { Site } from '../model/site.ts'
import { buildSearch } from '../search/build-search.ts'
import { namingsOf } from '../search/namings.ts'
import { searchDocuments } from '../search/search-documents.ts'
import { type BuiltContent, buildContent } from './build-content.ts'
import { BuildMemory } from './build-memory.ts'
import { ContentFault } from './content-fault.ts'
import {
  type ContentModules,
  contentModules,
  fetchedSearch,
  jsonModule,
  SEARCH_DATA,
} from './content-modules.ts'
import { type ContentState, toldState } from './content-state.ts'
import { contentStatus } from './content-status.ts'
import { type DataFiles, dataFiles } from './data-files.ts'
import { reloadCitizenPages } from './dev-pages.ts'
import { createContentPage } from './draw-changes.ts'
import { FollowedContent, type Reading } from './followed-content.ts'
import type { ReadRevision } from './history/since-revision.ts'
import { createMeasure } from './measure-names.ts'
import { devMessages } from './messages-dev.sv.ts'
import { once } from './once.ts'
import type { Problem } from './problem.ts'
import { createPublisher } from './publish-site.ts'
import { createSaves } from './saved-file.ts'
import { serveDataFiles } from './serve-data-files.ts'

type ContentPluginOptions = {
  readonly contentDir: string
  /** Asked for at each reading: a server that follows the content may see many days. */
  readonly today: () => string
  /** Content that has already been built and found without faults: the build then reads no file again. */
  readonly built?: BuiltContent
  /** What /innehall/ compares with in place of the last publication. */
  readonly revision?: ReadRevision | null
  /** Told of each content without a fault. */
  readonly onSite?: (site: Site) => void
}

type ContentPlugin = Plugin & {
  readonly api: {
    /** How the content is now. */
    readonly state: () => Promise<ContentState>
  }
}

type Environment = ViteDevServer['environments'][string]

const RESOLVED = '\0'
/** Others are asked for all the time, and are none of the content's. */
const DATA_FILE = /\.(ics|atom)$|^\/data\//

/** Hands the content to Vite as virtual modules, and in `npm run dev` follows every change of a file. */
export function contentPlugin({
  contentDir,
  today,
  built,
  revision = null,
  onSite,
}: ContentPluginOptions): ContentPlugin {
  const measure = createMeasure()
  let logger: Logger | undefined
  const onPlain = ({ name }: Process, form: Form) => logger?.warn(devMessages.plainMap(name, form))
  let publish = createPublisher(measure, { onPlain })
  const contentPage = createContentPage(measure)
  const memory = new BuildMemory()
  let first = built
  const followed = new FollowedContent(async (): Promise<ContentModules> => {
    const day = today()
    const content = first ?? (await buildContent({ contentDir, today: day, memory }))
    first = undefined
    const { site, texts, plainTexts, problems, unjudged } = content
    const faults = problems.filter(({ severity }) => severity === 'fel')
    warnings = problems.filter(({ severity }) => severity === 'varning')
    readings++
    if (site === null || faults.length > 0) throw new ContentFault(faults, unjudged)
    onSite?.(site)
    const search = () => buildSearch(searchDocuments(site, plainTexts), namingsOf(site))
    const status = once(() => contentStatus(site, content, contentDir, day, revision))
    filesNow = once(() => dataFiles(site, content, status(), { base: '/', siteUrl: null }))
    const page = () => contentPage(status())
    return contentModules(publish(site), texts, search, page)
  })
  let warnings: readonly Problem[] = []
  let readings = 0
  /** A page may have lived longer than the server that wrote it. */
  const since = Date.now()
  let filesNow: (() => DataFiles) | null = null
  let isFaultShown = false
  /** What the terminal said last: a file that was saved twice as it was says nothing new. */
  let lastSaid: string | null = null
  let lastTold: Reading | null = null
  const isNewSave = createSaves()

  async function state(): Promise<ContentState> {
    const fault = await followed.fault()
    if (fault !== null) isFaultShown = true
    return stateWith(fault)
  }

  function stateWith(fault: ContentFault | null): ContentState {
    const hasPages = followed.hasModules()
    return { reading: `${since}-${readings}`, fault, warnings, hasPages }
  }

  /** Of the last content that can be shown. */
  async function fileAt(address: string): Promise<string | null> {
    if (!DATA_FILE.test(address)) return null
    await followed.fault()
    return filesNow?.().get(address)?.() ?? null
  }

  return {
    name: 'content',
    api: { state },
    enforce: 'pre',
    // While someone writes, a map may be a little larger than it will be when published.
    configResolved(config) {
      logger = config.logger
      if (config.command === 'serve')
        publish = createPublisher(measure, { effort: 'quick', onPlain })
    },
    // Vite's own watcher sees changes of the folder; it need not be inside the project.
    configureServer(server) {
      const { watcher, environments } = server
      serveDataFiles(server, fileAt)
      watcher.add(contentDir)
      environments.client.hot.on(ASK_STATE, async (_, page) => {
        page.send(CONTENT_STATE, toldState(await state()))
      })
      // An empty folder is content too, and Vite follows files only.
      for (const event of ['addDir', 'unlinkDir'] as const) {
        watcher.on(event, (folder) => {
          if (isInside(contentDir, folder)) watcher.emit('change', folder)
        })
      }
      // Nobody has told of what was saved while the folder was still being looked through.
      watcher.on('ready', () => watcher.emit('change', contentDir))
    },
    resolveId(id) {
      return id.startsWith('virtual:') ? RESOLVED + id : null
    },
    async load(id) {
      if (!id.startsWith(`${RESOLVED}virtual:`)) return null
      const name = id.slice(RESOLVED.length)
      const code = await followed.give(name)
      if (code === null) return null
      if (name === SEARCH_DATA) return jsonModule(code)
      const { mode, name: side } = this.environment
      if (name === 'virtual:search' && mode === 'build' && side === 'client') {
        const source = (await followed.give(SEARCH_DATA)) ?? ''
        return fetchedSearch(this.emitFile({ type: 'asset', name: 'sok.json', source }))
      }
      return code
    },
    async hotUpdate({ file, modules: usual, server }) {
      if (!isInside(contentDir, file)) return
      const { client, ssr } = server.environments
      // Vite asks for the browser first, and the pages must be ready before it is told: the server's part is done then.
      if (this.environment.name !== 'client' || client === undefined || ssr === undefined) return []
      // A message that has been put away since must not come back by a save that is told twice.
      if (!(await isNewSave(file, () => server.watcher.emit('change', file)))) return usual
      const reading = await followed.readAgain()
      // Several files that were saved together are read together, and told once.
      if (reading === lastTold) return usual
      lastTold = reading
      tell(client, reading.fault)
      if (reading.fault !== null) return usual
      forget(ssr, nodesOf(ssr, reading))
      if (reading.changed.length > 0) reloadCitizenPages(server)
      const changed = nodesOf(client, reading)
      // What is still being answered with what it was must not be kept: a hot update alone would let it be.
      for (const node of changed) client.moduleGraph.invalidateModule(node)
      // What a browser has never had it need not be told of.
      const known = changed.filter((node) => node.isSelfAccepting !== undefined)
      return [...usual, ...known]
    },
  }

  /** Over the open pages and in the terminal. */
  function tell({ hot, logger: terminal }: Environment, fault: ContentFault | null): void {
    const isMended = fault === null && isFaultShown
    const { faulty, mended, read } = devMessages
    if (fault !== null && fault.message !== lastSaid)
      terminal.error(`\n${faulty}\n\n${fault.message}\n${read}\n`)
    if (isMended) terminal.info(`${mended}\n${read}`)
    isFaultShown = fault !== null
    lastSaid = fault?.message ?? null
    hot.send(CONTENT_STATE, toldState(stateWith(fault), isMended ? mended : null))
  }
}

/** Between the server and `islands/content-state.ts`. */
const CONTENT_STATE = 'content:state'
const ASK_STATE = 'content:ask'

function nodesOf(
  { moduleGraph }: Environment,
  { changed }: Reading,
): readonly EnvironmentModuleNode[] {
  return changed.flatMap((id) => moduleGraph.getModuleById(RESOLVED + id) ?? [])
}

/**
 * The next page that the server renders is rendered by modules that are evaluated anew. A hot update would leave it to
 * chance whether the page or the update comes first.
 */
function forget({ moduleGraph }: Environment, changed: readonly EnvironmentModuleNode[]): void {
  const seen = new Set<EnvironmentModuleNode>()
  const invalidated = new Set<EnvironmentModuleNode>()
  const visit = (node: EnvironmentModuleNode, isChanged: boolean) => {
    if (seen.has(node)) return
    seen.add(node)
    // Its importers are evaluated again too, with the code that they have.
    // By the graph's own clock, which runs ahead of the day's when much is asked for at once: what is being answered
    // with what it was would else be taken for newer than this, and kept.
    moduleGraph.invalidateModule(node, invalidated, undefined, false, !isChanged)
    for (const importer of node.importers) visit(importer, false)
  }
  for (const node of changed) visit(node, true)
}

/** Also the folder itself. */
function isInside(folder: string, file: string): boolean {
  const path = relative(folder, resolve(file))
  return path !== '..' && !path.startsWith(`..${sep}`)
}
