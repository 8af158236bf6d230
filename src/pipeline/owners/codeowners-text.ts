import type { PartyId } from '../../model/ids.ts'
import { ownersMessages } from '../messages-owners.sv.ts'
import type { Accounts } from './owned-files.ts'
import type { OwnerLine } from './owner-lines.ts'

/**
 * `CODEOWNERS` as GitHub, GitLab and Forgejo read it: the last line that fits a path names who approves a change there.
 *
 * @param folder - the content folder's name, which is below the folder of the file
 */
export function codeownersText(
  lines: readonly OwnerLine[],
  accounts: Accounts,
  folder: string,
): string {
  const rows: readonly (readonly [pattern: string, accounts: readonly string[]])[] = [
    ['*', accounts.publisher],
    ...lines.map(
      ({ path, owner }) =>
        [escaped(`/${folder}/${path}`), accounts.parties.get(owner) ?? []] as const,
    ),
  ]
  const width = Math.max(...rows.map(([pattern]) => pattern.length))
  const written = rows.map(([pattern, own]) => `${pattern.padEnd(width)} ${own.join(' ')}`)
  return `${ownersMessages.head}\n${written.join('\n')}\n`
}

/** Parties that own something and have no account. */
export function withoutAccount(
  lines: readonly OwnerLine[],
  accounts: Accounts | null,
): readonly PartyId[] {
  const owners = new Set(lines.map(({ owner }) => owner))
  return [...owners].filter((owner) => !accounts?.parties.has(owner)).sort()
}

/** Spaces part a pattern from its accounts, and # begins a comment. */
function escaped(path: string): string {
  return path.replace(/[\s#\\]/g, (sign) => `\\${sign}`)
}
