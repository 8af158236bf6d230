import type { Finding } from '../finding.ts'
import type { PartyId, RoleId, StepId } from '../ids.ts'
import type { Role } from '../party.ts'
import { settledOrMeanwhile } from '../provenance.ts'
import { isStartOrEnd } from '../step-kind.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'accountable-on-map',
  {
    readonly step: StepId
    readonly role: RoleId
    readonly party: PartyId
    readonly lanes: readonly PartyId[]
  }
>

/** The party of an accountable role has a lane on the map. Add the lane, or name a role of a party that has one. */
export const accountableOnMap: SiteRule<Found> = (site) => {
  const roles = new Map<RoleId | null, Role>(site.roles.map((role) => [role.id, role]))
  return site.processes.flatMap((process) =>
    process.steps.flatMap((step): readonly Found[] => {
      if (isStartOrEnd(step.kind)) return []
      const role = roles.get(settledOrMeanwhile(step.responsibility.accountable))
      if (!role || process.lanes.includes(role.party)) return []
      const data = { step: step.id, role: role.id, party: role.party, lanes: process.lanes }
      return [{ rule: 'accountable-on-map', subject: step, field: 'accountable', data }]
    }),
  )
}
