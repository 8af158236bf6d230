import type { Finding } from '../finding.ts'
import { handoversOf } from '../handovers.ts'
import type { FlowId, PartyId, RoleId, StepId } from '../ids.ts'
import { partiesOfStep } from '../parties-of-step.ts'
import type { Role } from '../party.ts'
import { settledOrMeanwhile } from '../provenance.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'handover-reaches-party',
  {
    readonly flow: FlowId
    readonly to: StepId
    readonly receiver: RoleId
    readonly receiverParty: PartyId
    /** The party whose step the flow leaves. */
    readonly fromParty: PartyId
    /** The party whose step comes next. */
    readonly party: PartyId
    /** Roles of that party. */
    readonly roles: readonly RoleId[]
  }
>

/** Who receives a handover belongs to the party that has the next step. Name a role of that party. */
export const handoverReachesParty: SiteRule<Found> = (site) => {
  const partyOf = new Map(site.roles.map((role) => [role.id, role.party]))
  const roles = new Map<RoleId | null, Role>(site.roles.map((role) => [role.id, role]))
  return site.processes.flatMap((process) =>
    handoversOf(process).flatMap(({ flow, from, to, handover }): readonly Found[] => {
      const claim = handover.receiver
      const receiver = claim && roles.get(settledOrMeanwhile(claim))
      if (!receiver || partiesOfStep(to, partyOf).includes(receiver.party)) return []
      const data = {
        flow: flow.id,
        to: to.id,
        receiver: receiver.id,
        receiverParty: receiver.party,
        fromParty: from.lane,
        party: to.lane,
        roles: site.roles.filter((role) => role.party === to.lane).map((role) => role.id),
      }
      return [{ rule: 'handover-reaches-party', subject: claim, data }]
    }),
  )
}
