import type { RoleId } from './ids.ts'
import type { Process } from './process.ts'
import { settledOrMeanwhile } from './provenance.ts'
import type { FactsByStep } from './step-facts.ts'

/** The roles of one form of a process, by where they stand in it. */
export type RolePlaces = ReadonlyMap<string, Place>

type Place = {
  /** The step or the phase that it belongs to. */
  readonly part: string
  readonly roles: ReadonlySet<RoleId>
}

/** In this many steps or phases a role has to stand for another: what is new in one of them is that one's own. */
const LEAST_PARTS = 2

/** @param facts - of the form's steps */
export function rolePlaces({ phases }: Process, facts: FactsByStep): RolePlaces {
  const places = new Map<string, { part: string; roles: Set<RoleId> }>()
  const put = (part: string, place: string, role: RoleId | null) => {
    if (role === null) return
    const key = `${part} ${place}`
    const { roles } = places.get(key) ?? { part, roles: new Set<RoleId>() }
    places.set(key, { part, roles: roles.add(role) })
  }
  for (const [id, ofStep] of facts) {
    for (const { kind, place, role } of ofStep) put(`step ${id}`, `${kind} ${place}`, role)
  }
  for (const { id, coordinator } of phases) {
    if (coordinator) put(`phase ${id}`, 'coordinator', settledOrMeanwhile(coordinator))
  }
  return places
}

/**
 * The roles that one form has in the place of another's from beginning to end: where the other has the one, it has the
 * other or nobody, and the same the other way round; and neither is to be found in both forms.
 *
 * @returns the form's own role by the one that it stands for, one to one
 */
export function roleSwaps(own: RolePlaces, other: RolePlaces): ReadonlyMap<RoleId, RoleId> {
  const added = without(rolesIn(own), rolesIn(other))
  const pairs = without(rolesIn(other), rolesIn(own)).flatMap((before) =>
    added.filter((role) => isSwap(role, before, own, other)).map((role) => [before, role] as const),
  )
  // Two that always come together stand for neither of two others.
  const isAlone = ([before, role]: readonly [RoleId, RoleId]) =>
    pairs.filter((pair) => pair[0] === before || pair[1] === role).length === 1
  return new Map(pairs.filter(isAlone))
}

function isSwap(role: RoleId, before: RoleId, own: RolePlaces, other: RolePlaces): boolean {
  const parts = new Set<string>()
  for (const [key, { part, roles }] of own) {
    const theirs = other.get(key)?.roles
    if (theirs === undefined) continue
    const has = roles.has(role)
    const had = theirs.has(before)
    if (has && had) parts.add(part)
    else if (has && without(theirs, roles).length > 0) return false
    else if (had && without(roles, theirs).length > 0) return false
  }
  return parts.size >= LEAST_PARTS
}

function rolesIn(places: RolePlaces): ReadonlySet<RoleId> {
  return new Set([...places.values()].flatMap(({ roles }) => [...roles]))
}

function without(roles: ReadonlySet<RoleId>, others: ReadonlySet<RoleId>): readonly RoleId[] {
  return [...roles].filter((role) => !others.has(role))
}
