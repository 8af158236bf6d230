import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Renaming } from '../pipeline/rename-step.ts'

/**
 * Moves the folder and writes the texts: all of it, or nothing.
 *
 * @throws what stopped it, once everything is as it was
 */
export function writeRename(contentDir: string, { folder, texts }: Renaming): void {
  const [from, to] = [join(contentDir, folder.from), join(contentDir, folder.to)]
  if (existsSync(to)) throw new Error(`${folder.to} finns redan`)
  const originals = new Map(
    [...texts.keys()].map((path) => [path, readFileSync(join(contentDir, path))]),
  )
  const written: string[] = []
  try {
    for (const [path, text] of texts) {
      // Noted first: a file that is half written is put back too.
      written.push(path)
      writeFileSync(join(contentDir, path), text)
    }
    renameSync(from, to)
  } catch (caught) {
    for (const path of written) writeFileSync(join(contentDir, path), originals.get(path) ?? '')
    throw caught
  }
}
