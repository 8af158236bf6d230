import type { Role } from '../model/party.ts'
import { capitalised } from './capitalised.ts'

/** A role as citizens know it, first in a sentence. */
export function roleName(role: Role): string {
  return capitalised(role.citizen?.name ?? role.name)
}

/** The same inside a sentence. */
export function roleNameInside(role: Role): string {
  return role.citizen?.name ?? role.name
}
