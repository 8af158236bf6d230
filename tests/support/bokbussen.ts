import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type BuiltContent, buildContent } from '../../src/pipeline/build-content.ts'
import { BuildMemory } from '../../src/pipeline/build-memory.ts'
import { formatProblem } from '../../src/pipeline/format-problem.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/content/bokbussen')

/** Path to content. `null` takes the file away. */
export type Changes = Readonly<
  Record<string, string | Uint8Array | null | ((text: string) => string)>
>

/** The invented organisation, as files in memory. */
export const bokbussen: ReadonlyMap<string, string> = new Map(
  (readdirSync(FOLDER, { recursive: true }) as string[])
    .map((path) => path.split('\\').join('/'))
    .filter((path) => statSync(join(FOLDER, path)).isFile())
    .map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')]),
)

/** Tests change one file of many: what they leave as it is, is parsed once. That it tells the same is proved of it. */
const remembered = new BuildMemory()

/** Build the invented organisation with some files changed. */
export function buildChanged(changes: Changes, today?: string): Promise<BuiltContent> {
  const files = new Map<string, string | Uint8Array>(bokbussen)
  for (const [path, change] of Object.entries(changes)) {
    const before = bokbussen.get(path) ?? ''
    const after = typeof change === 'function' ? change(before) : change
    if (after === null) files.delete(path)
    else if (typeof change === 'function' && after === before) {
      throw new Error(`the change of ${path} changed nothing`)
    } else files.set(path, after)
  }
  return buildFiles(files, today, remembered)
}

/** Build a folder that is only these files. */
export function buildFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  today = '2026-11-22',
  memory = new BuildMemory(),
): Promise<BuiltContent> {
  const found = [...files].map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    return { path, size: bytes.byteLength, read: () => Promise.resolve(bytes) }
  })
  return buildContent({ contentDir: 'content', today, found, memory })
}

/** What a communicator sees after a change, all faults in order. */
export async function toldAbout(changes: Changes, today?: string): Promise<string> {
  const { problems } = await buildChanged(changes, today)
  return problems.map((problem) => formatProblem(problem)).join('\n\n')
}

/** Replace the first occurrence. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => text.replace(from, () => to)
}
