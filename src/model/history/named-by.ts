import type { Snapshot, Thing } from './thing.ts'

/** Who names what: for each path, the things whose files name it. */
export function namersIn(snapshot: Snapshot): ReadonlyMap<string, readonly Thing[]> {
  const namers = new Map<string, Thing[]>()
  for (const thing of snapshot.values()) {
    for (const path of thing.names) {
      const known = namers.get(path)
      if (known) known.push(thing)
      else namers.set(path, [thing])
    }
  }
  return namers
}
