import type { ViteDevServer } from 'vite'
import { typeOf } from './site-server.ts'

/**
 * In `npm run dev` the site's data files are answered as the build would have written them.
 *
 * @param give - the text of the file at an address; `null` where there is none
 */
export function serveDataFiles(
  { middlewares, config }: Pick<ViteDevServer, 'middlewares' | 'config'>,
  give: (address: string) => Promise<string | null>,
): void {
  middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split(/[?#]/)
    if (!path.startsWith(config.base)) return next()
    give(`/${path.slice(config.base.length)}`)
      .then((text) => {
        if (text === null) return next()
        response.setHeader('Content-Type', typeOf(path))
        response.end(text)
      })
      .catch(next)
  })
}
