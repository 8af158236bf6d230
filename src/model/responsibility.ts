import type { RoleId } from './ids.ts'
import type { Claim } from './provenance.ts'

/** RACI. Letters live in data only; readers see Utför, Ansvarar, Rådfrågas, Informeras. */
export type Raci = 'R' | 'A' | 'C' | 'I'

export type Responsibility = {
  /** Exactly one role, or an explicit open question with the role that is drawn meanwhile. */
  readonly accountable: Claim<RoleId>
  readonly responsible: readonly Claim<RoleId>[]
  readonly consulted: readonly Claim<RoleId>[]
  readonly informed: readonly Claim<RoleId>[]
  /** Who is in the room, in addition to the above (the individual, a support person). */
  readonly attends: readonly Claim<RoleId>[]
  /** Who owns the case while another carries the step out. */
  readonly caseOwner: Claim<RoleId> | null
}
