import { connectedChanges } from './connected-changes.ts'
import type { Change, History, Snapshot } from './thing.ts'

/** Why something that is told today was not told of the last publication. */
export type Origin =
  /** It stands in a file that is new or changed. */
  | { readonly kind: 'own' }
  /** It stands in an unchanged file, and can come from these, the likeliest first. */
  | { readonly kind: 'caused'; readonly by: readonly Change[] }
  /** It stood there when the content was published, and was accepted until a day that has passed. */
  | { readonly kind: 'lapsed' }
  /** Nothing that has changed leads to the file: the day or the program is another. */
  | { readonly kind: 'elsewhere' }

/** A finding as far as its origin hangs on it. */
export type Told = {
  /** From the content folder. */
  readonly path: string
  readonly fingerprint: string
  readonly isError: boolean
  /** It comes with the day alone, and never from another file. */
  readonly isOfTheDay: boolean
}

/**
 * Whether a finding belongs to what differs from the last publication, and how.
 *
 * Published content had no errors, so an error is always new: it is never left out. A warning in an unchanged file is
 * new when it was not told of the last publication, in the same words about the same file.
 *
 * @returns `null` for what was there already
 */
export function originOf(
  { path, fingerprint, isError, isOfTheDay }: Told,
  changes: readonly Change[],
  { snapshot, known, accepted }: Pick<History, 'snapshot' | 'known' | 'accepted'>,
  now: Snapshot,
): Origin | null {
  if (changes.some((change) => change.path === path && change.kind !== 'removed')) {
    return { kind: 'own' }
  }
  if (accepted.has(fingerprint)) return isError ? { kind: 'lapsed' } : null
  if (known.has(fingerprint) && !isError) return null
  if (isOfTheDay) return isError ? { kind: 'elsewhere' } : null
  // A fault of what is no longer there, or of no file at all, such as a process without its own file.
  const inFolder = changes.filter((change) => path === '' || change.path.startsWith(`${path}/`))
  const by = new Set([...inFolder, ...connectedChanges(path, changes, [snapshot, now])])
  if (by.size > 0) return { kind: 'caused', by: [...by] }
  return { kind: 'elsewhere' }
}
