import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltContent } from '../../src/pipeline/build-content.ts'
import { BuildMemory } from '../../src/pipeline/build-memory.ts'
import { projectRoot } from '../../src/pipeline/project-root.ts'
import { buildFiles } from './bokbussen.ts'

const FOLDER = join(projectRoot, 'content')

/** The real content as files in memory, by their paths in its folder. */
export const realContent: ReadonlyMap<string, string> = new Map(
  (readdirSync(FOLDER, { recursive: true }) as string[])
    .filter((path) => /\.(mdx|yaml)$/.test(path))
    .map((path) => [path.split('\\').join('/'), readFileSync(join(FOLDER, path), 'utf8')]),
)

const memory = new BuildMemory()

/** Build the real content with some files changed, each to this text; `null` takes the file away. */
export function buildRealChanged(
  changes: Readonly<Record<string, string | null>>,
): Promise<BuiltContent> {
  const files = new Map(realContent)
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path)
    else files.set(path, text)
  }
  return buildFiles(files, '2026-11-23', memory)
}
