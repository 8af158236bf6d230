import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Count how often the page itself is loaded. */
export function countLoads(page: Page): { loads: number } {
  const count = { loads: 0 }
  page.on('load', () => {
    count.loads += 1
  })
  return count
}
