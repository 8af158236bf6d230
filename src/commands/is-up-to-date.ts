import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildSettings, stampOf } from '../pipeline/build-settings.ts'
import { projectRoot } from '../pipeline/project-root.ts'

/**
 * Whether the built site is newer than everything it is made from, and was built for the same base path and folder. A
 * site that is compared with a revision never is: a branch may have moved, and nothing is newer for that.
 *
 * @param sources - files and folders
 */
export async function isUpToDate(
  settings: Pick<BuildSettings, 'outDir' | 'base' | 'contentDir' | 'siteUrl' | 'comparedWith'>,
  sources: readonly string[],
): Promise<boolean> {
  if (settings.comparedWith !== null) return false
  const stamp = join(settings.outDir, '.vite', 'settings.json')
  const built = await stat(stamp).catch(() => null)
  if (built === null || (await readFile(stamp, 'utf8')) !== stampOf(projectRoot, settings))
    return false
  const changes = await Promise.all(sources.map(newestChange))
  return changes.every((change) => change <= built.mtimeMs)
}

/**
 * Folders count too: their time changes when a file is removed. What cannot be looked at, such as a link to nothing,
 * counts as changed: the build tells what is wrong with it.
 */
async function newestChange(path: string): Promise<number> {
  const own = await stat(path).catch(() => null)
  if (own === null) return 0
  if (!own.isDirectory()) return own.mtimeMs
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const times = await Promise.all(
    entries.map(async (entry) => {
      const found = await stat(join(entry.parentPath, entry.name)).catch(() => null)
      return found?.mtimeMs ?? Number.POSITIVE_INFINITY
    }),
  )
  return Math.max(own.mtimeMs, ...times)
}
