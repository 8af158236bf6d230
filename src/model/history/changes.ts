import type { Change, Snapshot, Thing } from './thing.ts'

/** What differs, by path: a thing under another path is another thing. */
export function changesBetween(before: Snapshot, after: Snapshot): readonly Change[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  return paths.flatMap((path): Change[] => {
    const [old, now] = [before.get(path), after.get(path)]
    if (old === undefined || now === undefined) {
      const name = (now ?? old)?.name ?? path
      return [{ kind: old === undefined ? 'added' : 'removed', path, name, parts: [] }]
    }
    if (old.hash === now.hash) return []
    // Of a file that cannot be read now, no more is known than that it is another.
    const isRead = now.parts.size > 0
    const parts = isRead ? differingParts(old, now) : []
    return [{ kind: 'changed', path, name: isRead ? now.name : old.name, parts }]
  })
}

function differingParts(old: Thing, now: Thing): readonly string[] {
  const keys = [...new Set([...old.parts.keys(), ...now.parts.keys()])]
  return keys.filter((key) => old.parts.get(key) !== now.parts.get(key)).sort()
}
