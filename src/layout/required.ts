import { invariant } from '../model/invariant.ts'

/** What a map must hold for the layout to go on: its lack is a fault of ours. */
export function required<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key)
  invariant(value !== undefined, `nothing placed for ${String(key)}`)
  return value
}
