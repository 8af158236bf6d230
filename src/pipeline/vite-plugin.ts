import { relative, resolve, sep } from 'node:path'
import type { EnvironmentModuleNode, Plugin, ViteDevServer } from 'vite'
import { buildSearch } from '../search/build-search.ts'
import { namingsOf } from '../search/namings.ts'
import { searchDocuments } from '../search/search-documents.ts'
import { type BuiltContent, buildContent } from './build-content.ts'
import { ContentFault } from './content-fault.ts'
import { contentModules, fetchedSearch, jsonModule, SEARCH_DATA } from './content-modules.ts'
import { PAGES_CHANGED, reloadCitizenPages } from './dev-pages.ts'
import { createMeasure } from './measure-names.ts'
import { createPublisher } from './publish-site.ts'

type ContentPluginOptions = {
  readonly contentDir: string
  readonly today: string
  /** Content that has already been built and found without faults: the build then reads no file again. */
  readonly built?: BuiltContent
}

type ContentPlugin = Plugin & {
  readonly api: {
    /** Why the content as it is now cannot be shown; `null` when it can. */
    readonly fault: () => Promise<ContentFault | null>
  }
}

const RESOLVED = '\0'

/** Hands the content to Vite as virtual modules, and in `npm run dev` follows every change of a file. */
export function contentPlugin({ contentDir, today, built }: ContentPluginOptions): ContentPlugin {
  const measure = createMeasure()
  let publish = createPublisher(measure)
  let modules: Promise<ReadonlyMap<string, string>> | null = null
  let isFaultShown = false
  /** Of the latest reading: `modules` keeps what the last good one gave. */
  let latestFault: ContentFault | null = null

  async function read(content?: BuiltContent): Promise<ReadonlyMap<string, string>> {
    const { site, texts, plainTexts, problems } =
      content ?? (await buildContent({ contentDir, today }))
    const faults = problems.filter(({ severity }) => severity === 'fel')
    if (site === null || faults.length > 0) throw new ContentFault(faults)
    const search = buildSearch(searchDocuments(site, plainTexts), namingsOf(site))
    return contentModules(publish(site), texts, search)
  }

  let afterThat: Promise<unknown> = Promise.resolve()
  let lastChange: { readonly key: string; readonly changed: Promise<readonly string[]> } | null =
    null

  /** The ids whose code is new since the last good reading. Both environments ask about one change; one reading answers. */
  function reread(key: string): Promise<readonly string[]> {
    if (lastChange?.key !== key) {
      const changed = afterThat.then(async () => {
        const before = await (modules ?? Promise.resolve(null)).catch(() => null)
        const now = await read().catch((error) => {
          if (error instanceof ContentFault) latestFault = error
          throw error
        })
        latestFault = null
        modules = Promise.resolve(now)
        return [...now].filter(([id, code]) => before?.get(id) !== code).map(([id]) => id)
      })
      afterThat = changed.catch(() => {})
      lastChange = { key, changed }
    }
    return lastChange.changed
  }

  async function fault(): Promise<ContentFault | null> {
    await afterThat
    modules ??= read(built)
    const first = await modules.then(() => null, faultOf)
    const found = latestFault ?? first
    if (found !== null) isFaultShown = true
    return found
  }

  return {
    name: 'content',
    api: { fault },
    enforce: 'pre',
    // While someone writes, a map may be a little larger than it will be when published.
    configResolved({ command }) {
      if (command === 'serve') publish = createPublisher(measure, 'quick')
    },
    // Vite's own watcher sees changes of the folder; it need not be inside the project.
    configureServer(server) {
      server.watcher.add(contentDir)
      for (const event of ['add', 'unlink'] as const) {
        server.watcher.on(event, (file) => {
          if (isInside(contentDir, file))
            touchVirtualModules(server, `${event} ${file} ${Date.now()}`)
        })
      }
    },
    resolveId(id) {
      return id.startsWith('virtual:') ? RESOLVED + id : null
    },
    async load(id) {
      if (!id.startsWith(`${RESOLVED}virtual:`)) return null
      modules ??= read(built)
      const name = id.slice(RESOLVED.length)
      const code = (await modules).get(name)
      if (code === undefined) return null
      if (name === SEARCH_DATA) return jsonModule(code)
      const { mode, name: side } = this.environment
      if (name === 'virtual:search' && mode === 'build' && side === 'client') {
        const source = (await modules).get(SEARCH_DATA) ?? ''
        return fetchedSearch(this.emitFile({ type: 'asset', name: 'sok.json', source }))
      }
      return code
    },
    async hotUpdate({ file, timestamp, modules: usual, type, server }) {
      if (type !== 'update' || !isInside(contentDir, file)) return
      const { client, ssr } = server.environments
      const environment = this.environment.name === 'client' ? client : ssr
      if (environment === undefined) return
      const changed = await changedModules(environment, `${file} ${timestamp}`)
      if (environment === ssr && changed.length > 0) reloadCitizenPages(server)
      return [...usual, ...changed]
    },
  }

  type Environment = ViteDevServer['environments'][string]

  async function changedModules(
    environment: Environment,
    key: string,
  ): Promise<readonly EnvironmentModuleNode[]> {
    try {
      const changed = await reread(key)
      if (environment.name === 'client' && isFaultShown) tellMended(environment)
      const nodes = changed.flatMap(
        (id) => environment.moduleGraph.getModuleById(RESOLVED + id) ?? [],
      )
      for (const node of nodes) environment.moduleGraph.invalidateModule(node)
      return nodes
    } catch (error) {
      if (!(error instanceof ContentFault)) throw error
      if (environment.name === 'client') tellFaults(environment, error)
      return []
    }
  }

  async function touchVirtualModules(server: ViteDevServer, key: string): Promise<void> {
    const { client, ssr } = server.environments
    if (client === undefined || ssr === undefined) return
    await changedModules(ssr, key)
    const nodes = await changedModules(client, key)
    // A new or removed file changes which pages there are.
    if (nodes.length > 0) client.hot.send({ type: 'full-reload' })
  }

  function tellFaults(environment: Environment, fault: ContentFault): void {
    isFaultShown = true
    const [first] = fault.problems
    environment.logger.error(`\n${fault.message}\n`)
    environment.hot.send({
      type: 'error',
      err: {
        message: fault.message,
        stack: '',
        ...(first === undefined
          ? {}
          : {
              id: resolve(first.file),
              loc: { file: first.file, line: first.line, column: first.column },
            }),
      },
    })
  }

  /** Also takes the message away when the file is again just what it was, and no module changes. */
  function tellMended(environment: Environment): void {
    isFaultShown = false
    environment.logger.info('Innehållet har inga fel längre.')
    environment.hot.send({ type: 'update', updates: [] })
    // A page that is nothing but the message.
    environment.hot.send(PAGES_CHANGED)
  }
}

function faultOf(error: unknown): ContentFault {
  if (error instanceof ContentFault) return error
  throw error
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, resolve(file))
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`)
}
