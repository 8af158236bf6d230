import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes new files: all of them, or nothing. Never over a file that is there.
 *
 * @throws what stopped it, once everything is as it was
 */
export function writeNew(contentDir: string, texts: ReadonlyMap<string, string>): void {
  const made: string[] = []
  try {
    for (const [path, text] of texts) {
      const file = join(contentDir, path)
      const folder = mkdirSync(dirname(file), { recursive: true })
      if (folder !== undefined) made.push(folder)
      writeFileSync(file, text, { flag: 'wx' })
      made.push(file)
    }
  } catch (caught) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true })
    throw caught
  }
}
