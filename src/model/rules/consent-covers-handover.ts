import type { Finding } from '../finding.ts'
import { individualOf } from '../handovers.ts'
import type { ConsentId, FlowId, PartyId } from '../ids.ts'
import { partiesOfStep } from '../parties-of-step.ts'
import { settledOrMeanwhile } from '../provenance.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'consent-covers-handover',
  {
    readonly flow: FlowId
    readonly consent: ConsentId
    /** What the consent is called. */
    readonly name: string
    readonly fromParty: PartyId
    readonly toParty: PartyId
    /** Those of the two that the consent does not name. */
    readonly missing: readonly PartyId[]
  }
>

/**
 * What is handed over on the strength of a consent passes between parties that the consent names. The individual, whose
 * consent it is, need not be one of them. Whom a wrong receiver belongs to is left to `handover-reaches-party`.
 */
export const consentCoversHandover: SiteRule<Found> = (site) => {
  const individual = individualOf(site.parties)
  const partyOf = new Map(site.roles.map((role) => [role.id, role.party]))
  const consents = new Map(site.consents.map((consent) => [consent.id, consent]))
  return site.processes.flatMap((process) => {
    const steps = new Map(process.steps.map((step) => [step.id, step]))
    return process.flows.flatMap(({ id: flow, from, to, handover }): readonly Found[] => {
      const claim = handover?.consent ?? null
      const id = claim && settledOrMeanwhile(claim)
      const consent = id === null ? undefined : consents.get(id)
      const next = steps.get(to)
      const fromParty = steps.get(from)?.lane
      if (!claim || !consent || !fromParty || !next) return []
      const receiver = handover?.receiver ? settledOrMeanwhile(handover.receiver) : null
      const received = receiver === null ? undefined : partyOf.get(receiver)
      // A receiver at a third party is a slip of its own: to widen the consent to that party would be wrong.
      if (received !== undefined && !partiesOfStep(next, partyOf).includes(received)) return []
      const toParty = received ?? next.lane
      if (fromParty === toParty) return []
      const missing = [fromParty, toParty].filter(
        (party) => party !== individual && !consent.between.includes(party),
      )
      if (missing.length === 0) return []
      const data = { flow, consent: consent.id, name: consent.name, fromParty, toParty, missing }
      return [{ rule: 'consent-covers-handover', subject: claim, data }]
    })
  })
}
