import type { SearchAnswer, SearchGroup } from './open-search.ts'
import type { SearchKind } from './search-data.ts'

export type Reader = 'worker' | 'citizen' | 'anyone'

/** Who types their name at work asks what is done with them: a document, or a word that is explained. */
const ASKED_FOR_THEIR_STEPS: readonly SearchKind[] = ['document', 'term']

/**
 * The groups of hits in the order for who asks, whatever else has the best hit. A citizen's stations come first; at
 * work the role, party or map that was named, and then the steps.
 */
export function groupsFor(
  reader: Reader,
  { groups, named }: Pick<SearchAnswer, 'groups' | 'named'>,
): readonly SearchGroup[] {
  if (reader === 'anyone') return groups
  if (reader === 'citizen') return kindFirst(groups, 'station')
  const atWork = kindFirst(groups, 'step')
  return named === null || ASKED_FOR_THEIR_STEPS.includes(named) ? atWork : kindFirst(atWork, named)
}

function kindFirst(groups: readonly SearchGroup[], kind: SearchKind): readonly SearchGroup[] {
  return groups.toSorted((a, b) => Number(b.kind === kind) - Number(a.kind === kind))
}
