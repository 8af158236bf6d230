import type { Manifest } from 'vite'
import { invariant } from '../model/invariant.ts'

/**
 * The styles of an entry or a view: its own and those of every chunk it imports at once, in the order of the cascade.
 * Dynamic imports are left out: what they bring comes with them.
 *
 * @param source - path from the project's root, `src/views/start/StartView.tsx`
 */
export function stylesOf(manifest: Manifest, source: string): readonly string[] {
  const styles = new Set<string>()
  const seen = new Set<string>()
  const visit = (key: string) => {
    if (seen.has(key)) return
    seen.add(key)
    const chunk = manifest[key]
    invariant(chunk !== undefined, `the build has no chunk for ${key}`)
    for (const imported of chunk.imports ?? []) visit(imported)
    for (const file of chunk.css ?? []) styles.add(file)
  }
  visit(source)
  return [...styles]
}

/** The built file of an entry. */
export function fileOf(manifest: Manifest, source: string): string {
  const chunk = manifest[source]
  invariant(chunk !== undefined, `the build has no entry ${source}`)
  return chunk.file
}
