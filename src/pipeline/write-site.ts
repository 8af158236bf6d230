import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createBuilder, type Manifest } from 'vite'
import { invariant } from '../model/invariant.ts'
import type { BuiltContent } from './build-content.ts'
import { type BuildSettings, stampOf } from './build-settings.ts'
import { compressFiles } from './compress-files.ts'
import { contentStatus } from './content-status.ts'
import { dataFiles } from './data-files.ts'
import { serverFiles } from './headers.ts'
import type { ReadRevision } from './history/since-revision.ts'
import { prerender, type ServerEntry } from './prerender.ts'
import { projectRoot } from './project-root.ts'
import { REDIRECTS_FILE, type Redirect, redirectsOf } from './redirects.ts'
import { contentPlugin } from './vite-plugin.ts'
import { ISLAND_MANIFEST, islandSettings, viteSettings } from './vite-settings.ts'

const KEEP_ASSETS_MS = 30 * 24 * 60 * 60 * 1000

/**
 * Builds the whole site beside the old one and swaps it in: whatever fails on the way, the last good site stands.
 *
 * @param built - content without faults
 * @param revision - what /innehall/ compares with in place of the last publication
 * @returns every address that became a page
 */
export async function writeSite(
  settings: BuildSettings,
  built: BuiltContent,
  revision: ReadRevision | null,
): Promise<readonly string[]> {
  const { outDir, base, siteUrl, today } = settings
  const fresh = join(dirname(outDir), `.${basename(outDir)}-${process.pid}`)
  const server = join(projectRoot, '.cache', `server-${process.pid}`)
  try {
    await bundle(settings, built, revision, { client: fresh, server })
    const addresses = await prerender({
      entry: await import(pathToFileURL(join(server, 'entry-server.js')).href).then(asServerEntry),
      manifest: await readManifest(fresh),
      template: await readFile(join(projectRoot, 'index.html'), 'utf8'),
      outDir: fresh,
      base,
      siteUrl,
      builtOn: today,
    })
    await writeDataFiles(fresh, settings, built)
    await writeServerFiles(fresh, base, built.site ? redirectsOf(built.site) : [])
    await writeFile(join(fresh, '.vite', 'settings.json'), stampOf(projectRoot, settings))
    await compressFiles(fresh)
    await swapIn(fresh, outDir)
    return addresses
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await rm(server, { recursive: true, force: true })
  }
}

async function bundle(
  { base, contentDir, today }: BuildSettings,
  built: BuiltContent,
  revision: ReadRevision | null,
  folders: { readonly client: string; readonly server: string },
): Promise<void> {
  const plugin = contentPlugin({ contentDir, today: () => today, built, revision })
  const shared = viteSettings(base, folders, [plugin])
  const builder = await createBuilder({
    ...shared,
    environments: { ...shared.environments, islands: islandSettings(folders) },
    logLevel: 'warn',
  })
  const { client, islands, ssr } = builder.environments
  invariant(client && islands && ssr, 'all environments are in the settings')
  await builder.build(client)
  await builder.build(islands)
  await builder.build(ssr)
}

async function readManifest(folder: string): Promise<Manifest> {
  const read = async (name: string): Promise<Manifest> =>
    JSON.parse(await readFile(join(folder, name), 'utf8'))
  return { ...(await read(ISLAND_MANIFEST)), ...(await read('.vite/manifest.json')) }
}

function asServerEntry(module: ServerEntry): ServerEntry {
  return module
}

async function writeDataFiles(
  folder: string,
  settings: BuildSettings,
  built: BuiltContent,
): Promise<void> {
  const { contentDir, today } = settings
  if (built.site === null) return
  const status = contentStatus(built.site, built, contentDir, today)
  for (const [address, text] of dataFiles(built.site, built, status, settings)) {
    const file = join(folder, address)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text())
  }
}

async function writeServerFiles(
  folder: string,
  base: string,
  redirects: readonly Redirect[],
): Promise<void> {
  await mkdir(join(folder, 'servrar'))
  for (const [name, text] of Object.entries(serverFiles(base, redirects))) {
    await writeFile(join(folder, 'servrar', name), text)
  }
  await writeFile(join(folder, REDIRECTS_FILE), JSON.stringify(redirects))
}

/**
 * Puts the new site where the old one was. Assets of the last 30 days stay, for pages that were open when the site
 * was published (REL-04).
 */
export async function swapIn(fresh: string, outDir: string): Promise<void> {
  const old = `${fresh}-old`
  await stat(fresh)
  await keepAssets(join(outDir, 'assets'), join(fresh, 'assets'))
  await rename(outDir, old).catch(ignoreMissing)
  try {
    await rename(fresh, outDir)
  } catch (error) {
    await rename(old, outDir).catch(ignoreMissing)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

async function keepAssets(from: string, to: string): Promise<void> {
  const names = await readdir(from).catch(() => [])
  for (const name of names) {
    const { mtimeMs } = await stat(join(from, name))
    if (Date.now() - mtimeMs > KEEP_ASSETS_MS) continue
    await cp(join(from, name), join(to, name), { force: false, preserveTimestamps: true })
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
