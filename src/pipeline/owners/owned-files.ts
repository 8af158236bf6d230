import type { PartyId } from '../../model/ids.ts'
import { BuildMemory } from '../build-memory.ts'
import { parseContent } from '../parse-content.ts'
import { type FoundFile, label, readContent } from '../read-content.ts'
import { Written } from '../written.ts'
import { parsedFiles } from '../written-files.ts'

/** The party that owns each file by its `ägare`, by the file's path from the content folder. */
export type OwnedFiles = ReadonlyMap<string, PartyId>

/** What the settings say of accounts at the code host. */
export type Accounts = {
  readonly publisher: readonly string[]
  readonly parties: ReadonlyMap<PartyId, readonly string[]>
}

/**
 * Who owns what, of content that has been found without errors.
 *
 * @returns `accounts` is `null` where the settings name none
 */
export async function ownedFiles(
  contentDir: string,
  found?: readonly FoundFile[],
): Promise<{ readonly owners: OwnedFiles; readonly accounts: Accounts | null }> {
  const { files } = await readContent(contentDir, found)
  const content = parseContent(files, [], new BuildMemory(), () => {})
  const above = `${label(contentDir, '')}/`
  const owners = parsedFiles(content).flatMap(({ path, written }) => {
    const owner = written?.ägare
    return owner instanceof Written && typeof owner.value === 'string'
      ? [[path.slice(above.length), owner.value as PartyId] as const]
      : []
  })
  return { owners: new Map(owners), accounts: content.settings?.data?.accounts ?? null }
}
