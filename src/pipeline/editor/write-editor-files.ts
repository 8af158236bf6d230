import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Site } from '../../model/site.ts'
import { contentSchemas } from './content-schemas.ts'
import { contentSnippets } from './content-snippets.ts'

/** Where `.vscode/settings.json` looks for them. */
export const SCHEMA_FOLDER = '.vscode/innehall'
const SNIPPETS = '.vscode/innehall.code-snippets'

/** What an editor is given to complete and to check the content by, as files under the project's root. */
export function editorFiles(site: Site): ReadonlyMap<string, string> {
  const schemas = contentSchemas(site)
  return new Map([
    ...schemas.map(
      ({ name, schema }) => [`${SCHEMA_FOLDER}/${name}.schema.json`, written(schema)] as const,
    ),
    [SNIPPETS, written(contentSnippets(schemas))] as const,
  ])
}

/** Writes those that are no longer what they were: what can be chosen changes with the content. */
export async function writeEditorFiles(root: string, site: Site): Promise<void> {
  for (const [path, text] of editorFiles(site)) {
    const file = join(root, path)
    const before = await readFile(file, 'utf8').catch(() => null)
    if (before === text) continue
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
