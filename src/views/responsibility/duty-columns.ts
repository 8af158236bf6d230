import type { PartyId } from '../../model/ids.ts'
import type { DutyRole } from './duty-filters.ts'

/** A column of the table: one role, or all the roles of one party. */
export type DutyColumn = {
  readonly party: PartyId
  readonly roles: readonly DutyRole[]
}

/** What tells a column from the others of its table. */
export function keyOf({ party, roles: [role] }: DutyColumn): string {
  return `${party} ${role?.id}`
}

/** So many columns stand side by side in a window of 1440 px, at a size that is read with ease. */
const MOST_ROLES = 8

/**
 * A column for each role while they all fit; else one for each party, whose cells name the roles. No window then has
 * to be scrolled sideways past a dozen empty columns to find out who answers for a step.
 *
 * @param roles - in the order of the map's lanes, so that a party's roles stand together
 */
export function columnsOf(roles: readonly DutyRole[]): readonly DutyColumn[] {
  if (roles.length <= MOST_ROLES) return roles.map((role) => ({ party: role.party, roles: [role] }))
  const columns = new Map<PartyId, DutyRole[]>()
  for (const role of roles) columns.set(role.party, [...(columns.get(role.party) ?? []), role])
  return [...columns].map(([party, own]) => ({ party, roles: own }))
}
