import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Manifest } from 'vite'
import type { RenderedPage } from '../entry-server.tsx'
import { fileOf, stylesOf } from './manifest-files.ts'
import { type PageFiles, pageDocument } from './page-document.ts'
import { CLIENT_ENTRIES } from './vite-settings.ts'

/** What `entry-server.tsx` gives once it is built. */
export type ServerEntry = {
  readonly allAddresses: () => Promise<readonly string[]>
  readonly renderPage: (path: string, builtOn: string) => Promise<RenderedPage>
}

type PrerenderOptions = {
  readonly entry: ServerEntry
  readonly manifest: Manifest
  readonly template: string
  readonly outDir: string
  readonly base: string
  readonly siteUrl: string | null
  /** The day of the build, `2026-11-22`: in the pages only, so that no script changes with it. */
  readonly builtOn: string
}

/**
 * Writes every address as `<address>/index.html`, and the page for unknown ones as `404.html`.
 *
 * @returns the addresses, sorted
 */
export async function prerender(options: PrerenderOptions): Promise<readonly string[]> {
  const { entry, outDir } = options
  const addresses = [...(await entry.allAddresses())].sort()
  for (const address of addresses) {
    await writePage(options, address, join(outDir, address, 'index.html'))
  }
  await writePage(options, '/404.html', join(outDir, '404.html'))
  return addresses
}

async function writePage(
  { entry, manifest, template, base, siteUrl, builtOn }: PrerenderOptions,
  path: string,
  file: string,
): Promise<void> {
  const page = await entry.renderPage(path, builtOn)
  const html = pageDocument(template, page, filesOf(page, manifest, base), {
    path,
    base,
    siteUrl,
  })
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, html)
}

function filesOf(page: RenderedPage, manifest: Manifest, base: string): PageFiles {
  const isCitizens = page.kind === 'citizen'
  const styles = new Set([
    ...stylesOf(manifest, CLIENT_ENTRIES.styles),
    ...(!isCitizens ? stylesOf(manifest, CLIENT_ENTRIES.app) : []),
    ...stylesOf(manifest, page.source),
  ])
  const woken = wokenBy(page)
  return {
    styles: [...styles].map((file) => base + file),
    font: base + fileOf(manifest, CLIENT_ENTRIES.font),
    icon: `${base}favicon.svg`,
    wake: base + fileOf(manifest, CLIENT_ENTRIES.wake),
    scripts: !isCitizens ? [] : [base + fileOf(manifest, CLIENT_ENTRIES.citizen)],
    app: woken === null ? null : base + fileOf(manifest, woken),
  }
}

/** The source of what wakes on a page after its first paint; `null` where nothing does. */
export function wokenBy({ kind, wakes }: Pick<RenderedPage, 'kind' | 'wakes'>) {
  if (kind === 'caseworker') return CLIENT_ENTRIES.app
  return wakes === null ? null : CLIENT_ENTRIES[wakes]
}
