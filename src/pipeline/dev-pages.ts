import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite'
import { invariant } from '../model/invariant.ts'
import type { ContentFault } from './content-fault.ts'
import { pageDocument } from './page-document.ts'
import { type ServerEntry, wokenBy } from './prerender.ts'
import { projectRoot } from './project-root.ts'
import { CLIENT_ENTRIES, SERVER_ENTRY } from './vite-settings.ts'

/** Tells pages without an app that they are no longer what they were. */
export const PAGES_CHANGED = 'citizen:changed'

type CurrentFault = () => Promise<ContentFault | null>

/**
 * In `npm run dev` each page is rendered when it is asked for, as the build would have written it.
 *
 * @param currentFault - asked before each page: what is rendered is always the last good content
 * @param today - gives `2026-11-22`
 */
export function devPagesPlugin(currentFault: CurrentFault, today: () => string): Plugin {
  return {
    name: 'dev-pages',
    // Returned: runs after Vite's own middlewares, so that files and modules come first.
    configureServer: (server) => () => {
      server.middlewares.use((request, response, next) => {
        const path = (request.originalUrl ?? '/').split(/[?#]/)[0] ?? '/'
        renderDevPage(server, currentFault, path, today())
          .then((html) => {
            response.setHeader('Content-Type', 'text/html; charset=utf-8')
            response.end(html)
          })
          .catch(next)
      })
    },
    hotUpdate({ server, file }) {
      const isSource = file.startsWith(join(projectRoot, 'src'))
      if (this.environment.name === 'ssr' && isSource) reloadCitizenPages(server)
    },
  }
}

/** A citizen's page has no app that could take in a change: its own small script loads it anew. */
export function reloadCitizenPages(server: ViteDevServer): void {
  server.environments.client.hot.send(PAGES_CHANGED)
}

async function renderDevPage(
  server: ViteDevServer,
  currentFault: CurrentFault,
  pathname: string,
  today: string,
): Promise<string> {
  const { base } = server.config
  const path = `/${pathname.startsWith(base) ? pathname.slice(base.length) : ''}`
  // Before the page is in it: Vite would write the base path a second time before every address.
  const template = await server.transformIndexHtml(
    path,
    await readFile(join(projectRoot, 'index.html'), 'utf8'),
  )
  const fault = await currentFault()
  return fault === null
    ? renderDocument(server, template, path, today)
    : faultDocument(template, base, fault)
}

async function renderDocument(
  server: ViteDevServer,
  template: string,
  path: string,
  today: string,
): Promise<string> {
  const { ssr } = server.environments
  invariant(ssr !== undefined && isRunnableDevEnvironment(ssr), 'the dev server can render pages')
  const entry: ServerEntry = await ssr.runner.import(`/${SERVER_ENTRY}`)
  const page = await entry.renderPage(path, today)
  const isApp = page.kind === 'caseworker'
  const woken = wokenBy(page)
  const url = (source: string) => server.config.base + source
  const html = pageDocument(
    template,
    page,
    {
      styles: [],
      font: url(CLIENT_ENTRIES.font),
      icon: url('favicon.svg'),
      wake: url(CLIENT_ENTRIES.wake),
      scripts: isApp ? [] : [url(CLIENT_ENTRIES.citizen)],
      app: woken === null ? null : url(woken),
    },
    { path, base: server.config.base, siteUrl: null },
  )
  // In dev styles are modules; those of a citizen's view come with the view's own module.
  const modules = [CLIENT_ENTRIES.styles, ...(isApp ? [] : [page.source])]
  return html.replace(
    '</head>',
    () =>
      `${modules.map((source) => `<script type="module" src="${url(source)}"></script>`).join('')}</head>`,
  )
}

function faultDocument(template: string, base: string, fault: ContentFault): string {
  const text = fault.message.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return template
    .replace('<!--head-->', () => '<title>Fel i innehållet</title>')
    .replace('<!--app-->', () => `<h1>Fel i innehållet</h1><pre>${text}</pre>`)
    .replace(
      '<!--scripts-->',
      () => `<script type="module" src="${base}${CLIENT_ENTRIES.citizen}"></script>`,
    )
}
