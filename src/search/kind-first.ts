import type { SearchGroup } from './open-search.ts'
import type { SearchKind } from './search-data.ts'

/** Groups of hits with one kind first, whatever else has the best hit: what those who ask from here look for. */
export function kindFirst(
  groups: readonly SearchGroup[],
  kind: SearchKind,
): readonly SearchGroup[] {
  return groups.toSorted((a, b) => Number(b.kind === kind) - Number(a.kind === kind))
}
