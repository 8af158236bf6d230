import type { Finding } from '../finding.ts'
import type { FlowId, PartyId, RoleId, StepId } from '../ids.ts'
import { partiesOfStep } from '../parties-of-step.ts'
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
  return site.processes.flatMap((process) => {
    const steps = new Map(process.steps.map((step) => [step.id, step]))
    return process.flows.flatMap((flow): readonly Found[] => {
      const from = steps.get(flow.from)
      const to = steps.get(flow.to)
      const claim = flow.handover?.receiver ?? null
      const receiver = claim === null ? null : settledOrMeanwhile(claim)
      if (!from || !to || claim === null || receiver === null) return []
      const receiverParty = partyOf.get(receiver)
      if (receiverParty === undefined) return []
      if (partiesOfStep(to, partyOf).includes(receiverParty)) return []
      const roles = site.roles.filter((role) => role.party === to.lane).map((role) => role.id)
      return [
        {
          rule: 'handover-reaches-party',
          subject: claim,
          data: {
            flow: flow.id,
            to: to.id,
            receiver,
            receiverParty,
            fromParty: from.lane,
            party: to.lane,
            roles,
          },
        },
      ]
    })
  })
}
