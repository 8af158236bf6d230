import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { siteFolder } from './routes.ts'

/** The file that a source became in the build. */
export function chunkOf(source: string): string {
  const manifest: Record<string, { readonly file: string }> = JSON.parse(
    readFileSync(join(siteFolder, '.vite/manifest.json'), 'utf8'),
  )
  const file = manifest[source]?.file
  if (file === undefined) throw new Error(`the build has no chunk for ${source}`)
  return file
}

/** Answer for a file of the site with a module that cannot be used; count how often it is asked for. */
export async function breakFile(
  page: Page,
  file: string,
  how: 'lost' | 'throws',
): Promise<{ asked: number; mend(): Promise<void> }> {
  const pattern = `**/${file}`
  const watch = { asked: 0, mend: () => page.unroute(pattern) }
  await page.route(pattern, (route) => {
    watch.asked += 1
    return how === 'lost'
      ? route.fulfill({ status: 404, contentType: 'text/plain', body: 'Filen finns inte.' })
      : route.fulfill({
          contentType: 'text/javascript',
          body: "throw new Error('broken on purpose')",
        })
  })
  return watch
}

/** Answer the first request for a file of the site as if a publication had taken the file away. */
export async function loseOnce(page: Page, file: string): Promise<void> {
  await page.route(
    `**/${file}`,
    (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Filen finns inte.' }),
    { times: 1 },
  )
}

declare global {
  interface Window {
    __isMended?: boolean
  }
}

/**
 * Let a component of the site throw whenever it is drawn, as one with a fault of its own would.
 *
 * @param source - the module that exports it, by its own file name
 * @returns what mends it: drawn again, it says "Hel igen."
 */
export async function breakComponent(page: Page, source: string): Promise<() => Promise<void>> {
  const name = basename(source, '.tsx')
  await page.route(`**/${chunkOf(source)}`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export function ${name}() {
        if (!window.__isMended) throw new Error('broken on purpose')
        return 'Hel igen.'
      }`,
    }),
  )
  return () =>
    page.evaluate(() => {
      window.__isMended = true
    })
}

/** Count how often the page itself is loaded. */
export function countLoads(page: Page): { loads: number } {
  const count = { loads: 0 }
  page.on('load', () => {
    count.loads += 1
  })
  return count
}
