import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite'
import { invariant } from '../model/invariant.ts'
import { type ContentState, toldState } from './content-state.ts'
import { devMessages } from './messages-dev.sv.ts'
import { pageDocument } from './page-document.ts'
import { type ServerEntry, wokenBy } from './prerender.ts'
import { projectRoot } from './project-root.ts'
import { CLIENT_ENTRIES, SERVER_ENTRY } from './vite-settings.ts'

/** Tells pages without an app that they are no longer what they were. */
const PAGES_CHANGED = 'citizen:changed'

/** What tells of the content on each page: in `npm run dev` only. */
const STATE_SCRIPT = 'src/islands/content-state.ts'
const STATE_STYLES = 'src/islands/content-state.css'

type CurrentState = () => Promise<ContentState>

/**
 * In `npm run dev` each page is rendered when it is asked for, as the build would have written it.
 *
 * @param currentState - asked before each page: what is rendered is always the last good content, and what is wrong
 *   with the content as it is now is told over it
 * @param today - gives `2026-11-22`
 */
export function devPagesPlugin(currentState: CurrentState, today: () => string): Plugin {
  return {
    name: 'dev-pages',
    // Returned: runs after Vite's own middlewares, so that files and modules come first.
    configureServer: (server) => () => {
      server.middlewares.use((request, response, next) => {
        const path = (request.originalUrl ?? '/').split(/[?#]/)[0] ?? '/'
        renderDevPage(server, currentState, path, today())
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
  currentState: CurrentState,
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
  const state = await currentState()
  const html = state.hasPages
    ? await renderDocument(server, template, path, today)
    : emptyDocument(template, base, state)
  return withState(html, base, state)
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

/** There has been no content without a fault since the server was started: the page is nothing but the message. */
function emptyDocument(template: string, base: string, { fault }: ContentState): string {
  const title = devMessages.faultTitle(fault?.problems.length ?? 0)
  const styles = ['src/styles/tokens.css', 'src/styles/base.css']
  return template
    .replace('<!--head-->', () =>
      [`<title>${title}</title>`, ...styles.map((file) => stylesheet(base + file))].join(''),
    )
    .replace('<!--app-->', '')
    .replace('<!--scripts-->', '')
}

/** After the page itself, which is as it will be when published. */
function withState(html: string, base: string, state: ContentState): string {
  // `<` could end the script that it stands in.
  const told = JSON.stringify(toldState(state)).replaceAll('<', '\\u003c')
  const place = [
    `<div id="innehallets-lage"><script type="application/json">${told}</script></div>`,
    `<script type="module" src="${base}${STATE_SCRIPT}"></script>`,
  ].join('')
  return html
    .replace('</head>', () => `${stylesheet(base + STATE_STYLES)}</head>`)
    .replace('</body>', () => `${place}</body>`)
}

function stylesheet(url: string): string {
  return `<link rel="stylesheet" href="${url}" />`
}
