import type { Change, Snapshot, Thing } from './thing.ts'

/** How near a changed file is to one that is not: the nearer, the likelier what is told there comes from it. */
const NAMED = 1
const NAMED_BY_WHAT_IS_NAMED = 2
const SAME_PROCESS = 3
const EVERYWHERE = 4

/**
 * Of some changes, those that what is told of an unchanged file can come from, the nearest first: what it names or is
 * named by, what something that it names does, what is in the same process, and the files that all others rest on. As
 * it was and as it is: a step that no longer leads here is still the one that did.
 */
export function connectedChanges(
  path: string,
  changes: readonly Change[],
  snapshots: readonly Snapshot[],
): readonly Change[] {
  return changes
    .map((change) => {
      const distances = snapshots.flatMap((one) => distanceOf(path, change.path, one) ?? [])
      return { change, distance: Math.min(...distances) }
    })
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)
    .map(({ change }) => change)
}

function distanceOf(path: string, changed: string, snapshot: Snapshot): number | null {
  const [file, other] = [snapshot.get(path), snapshot.get(changed)]
  if (file === undefined || other === undefined) return null
  if (file.names.includes(changed) || other.names.includes(path)) return NAMED
  if (namesThroughAnother(file, changed, snapshot)) return NAMED_BY_WHAT_IS_NAMED
  if (file.process !== null && file.process === other.process) return SAME_PROCESS
  return other.kind === 'settings' || other.kind === 'sources' ? EVERYWHERE : null
}

/** A role's party, a step's question: not what the next step names, which is the next step's own. */
function namesThroughAnother(thing: Thing, path: string, snapshot: Snapshot): boolean {
  return thing.names.some((name) => {
    const named = snapshot.get(name)
    return named !== undefined && named.process === null && named.names.includes(path)
  })
}
