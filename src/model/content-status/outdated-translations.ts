import type { Change, History, Publication, Snapshot, Thing } from '../history/thing.ts'

/** A translation whose original in Swedish is another text now than when the translation was last written in. */
export type OutdatedTranslation = {
  readonly translation: Thing
  readonly original: Thing
  /** The publication that the original was changed in; `null`: it has been changed since the last one. */
  readonly changedIn: Pick<Publication, 'number' | 'day'> | null
}

/**
 * The translations that are to be looked at again, in the order of their files.
 *
 * Told by the hashes of what was published: a translation is up to date again as soon as its own file is changed, if
 * only by the day it was compared. Before the first publication nothing is known, and nothing is told.
 *
 * @param changes - since the last publication
 */
export function outdatedTranslations(
  snapshot: Snapshot,
  history: Pick<History, 'publications'> | null,
  changes: readonly Change[],
): readonly OutdatedTranslation[] {
  if (history === null) return []
  const [latest] = history.publications
  const unpublished = { number: (latest?.number ?? 0) + 1, changes }
  const rounds = [unpublished, ...history.publications]
  const changedIn = (path: string) =>
    rounds.find((round) => round.changes.some((change) => change.path === path))?.number ?? 0
  return [...snapshot.values()].flatMap((translation): readonly OutdatedTranslation[] => {
    if (translation.language === null || translation.language === 'sv') return []
    const original = originalOf(translation, snapshot)
    if (original === null) return []
    const number = changedIn(original.path)
    if (number <= changedIn(translation.path)) return []
    const found = history.publications.find((publication) => publication.number === number)
    return [
      {
        translation,
        original,
        changedIn: found ? { number: found.number, day: found.day } : null,
      },
    ]
  })
}

function originalOf({ kind, process, id }: Thing, snapshot: Snapshot): Thing | null {
  const isOriginal = (thing: Thing) =>
    thing.kind === kind && thing.process === process && thing.id === id && thing.language === 'sv'
  return [...snapshot.values()].find(isOriginal) ?? null
}
