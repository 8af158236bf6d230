import type { SearchAnswer, SearchGroup } from './open-search.ts'
import type { Found, SearchKind } from './search-data.ts'

const MOST_NEAREST = 3

export type Reader = 'worker' | 'citizen' | 'anyone'

/** Who types their name at work asks what is done with them: a document, or a word that is explained. */
const ASKED_FOR_THEIR_STEPS: readonly SearchKind[] = ['document', 'term']

/** What is written for citizens, in the order they need it: what happens, what they say yes to, what a word means. */
const FOR_CITIZENS: readonly SearchKind[] = ['station', 'consent', 'term']

/**
 * The groups of hits in the order for who asks, whatever else has the best hit. A citizen has what is written for them
 * first, beginning with the word that was typed where it is one that is explained; at work the role, party or map that was named, and then the steps.
 */
export function groupsFor(
  reader: Reader,
  { groups, named }: Pick<SearchAnswer, 'groups' | 'named'>,
): readonly SearchGroup[] {
  if (reader === 'anyone') return groups
  if (reader === 'citizen') {
    const forThem = FOR_CITIZENS.toReversed().reduce(kindFirst, groups)
    return named === 'term' ? kindFirst(forThem, named) : forThem
  }
  const atWork = kindFirst(groups, 'step')
  return named === null || ASKED_FOR_THEIR_STEPS.includes(named) ? atWork : kindFirst(atWork, named)
}

function kindFirst(groups: readonly SearchGroup[], kind: SearchKind): readonly SearchGroup[] {
  return groups.toSorted((a, b) => Number(b.kind === kind) - Number(a.kind === kind))
}

/** The groups that are written for who asks, in their words, and those that are written for who works with it. */
export function dividedFor(reader: Reader, groups: readonly SearchGroup[]): DividedGroups {
  if (reader !== 'citizen') return { own: groups, atWork: [] }
  const isOwn = ({ kind }: SearchGroup) => FOR_CITIZENS.includes(kind)
  return {
    own: groups.filter(isOwn).map(inPlainWords),
    atWork: groups.filter((group) => !isOwn(group)),
  }
}

/** What was perhaps meant: to a citizen nothing that is written for who works with it. */
export function nearestFor(reader: Reader, nearest: readonly Found[]): readonly Found[] {
  const fit =
    reader === 'citizen' ? nearest.filter(({ kind }) => FOR_CITIZENS.includes(kind)) : nearest
  return fit.slice(0, MOST_NEAREST)
}

function inPlainWords({ kind, found }: SearchGroup): SearchGroup {
  return { kind, found: found.map((one) => ({ ...one, line: one.plain ?? one.line })) }
}

export type DividedGroups = {
  readonly own: readonly SearchGroup[]
  readonly atWork: readonly SearchGroup[]
}
