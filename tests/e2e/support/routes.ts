import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built site that the browser tests walk: OUT_DIR, else `dist/`. */
export const siteFolder =
  process.env.OUT_DIR ?? fileURLToPath(new URL('../../../dist', import.meta.url))

/** Every page of the built site as a root-relative address, sorted. */
export function builtRoutes(): readonly string[] {
  return filesOf(siteFolder)
    .filter((file) => file.endsWith(`${sep}index.html`))
    .map(
      (file) =>
        `/${relative(siteFolder, file)
          .split(sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    )
    .sort()
}

/** All files below a folder. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}
