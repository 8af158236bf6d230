import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../pipeline/project-root.ts'

/** The program of a package, found by its own description: no shell and no npx in between. */
export function programOf(pkg: string, name: string): string {
  const folder = join(projectRoot, 'node_modules', pkg)
  const description: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const path = typeof description.bin === 'string' ? description.bin : description.bin[name]
  return join(folder, path ?? '')
}
