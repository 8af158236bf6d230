import type { PartyId } from '../../model/ids.ts'
import type { OwnedFiles } from './owned-files.ts'

/** A folder (with a slash at its end) or a file, and the party that owns all of it. */
export type OwnerLine = { readonly path: string; readonly owner: PartyId }

/**
 * As few lines as say it: a folder where one party owns every text is one line; in any other, its own files and folders
 * have theirs. In the order of their paths, so that the same content gives the same lines.
 */
export function ownerLines(owners: OwnedFiles): readonly OwnerLine[] {
  return linesOf('', [...owners].sort(byPath))
}

type Owned = readonly [path: string, owner: PartyId]

function linesOf(folder: string, files: readonly Owned[]): readonly OwnerLine[] {
  const inside = new Map<string, Owned[]>()
  for (const file of files) {
    const [name = '', ...deeper] = file[0].slice(folder.length).split('/')
    const key = folder + name + (deeper.length > 0 ? '/' : '')
    inside.set(key, [...(inside.get(key) ?? []), file])
  }
  return [...inside].flatMap(([path, own]) => {
    const [first] = own
    if (first === undefined) return []
    const isOfOne = own.every(([, owner]) => owner === first[1])
    return isOfOne ? [{ path, owner: first[1] }] : linesOf(path, own)
  })
}

/** By signs, which are the same on every machine. */
function byPath([one]: Owned, [other]: Owned): number {
  return one < other ? -1 : 1
}
