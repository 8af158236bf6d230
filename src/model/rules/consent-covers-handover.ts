import type { Finding } from '../finding.ts'
import { handoversOf, individualOf } from '../handovers.ts'
import type { ConsentId, FlowId, PartyId, RoleId } from '../ids.ts'
import { partiesOfStep } from '../parties-of-step.ts'
import { settledOrMeanwhile } from '../provenance.ts'
import type { Consent } from '../site.ts'
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
  const partyOf = new Map<RoleId | null, PartyId>(site.roles.map((role) => [role.id, role.party]))
  const consents = new Map<ConsentId | null, Consent>(site.consents.map((one) => [one.id, one]))
  return site.processes.flatMap((process) =>
    handoversOf(process).flatMap(({ flow, from, to, handover }): readonly Found[] => {
      const claim = handover.consent
      const consent = claim && consents.get(settledOrMeanwhile(claim))
      if (!consent) return []
      const received = partyOf.get(handover.receiver && settledOrMeanwhile(handover.receiver))
      // A receiver at a third party is a slip of its own: to widen the consent to that party would be wrong.
      if (received !== undefined && !partiesOfStep(to, partyOf).includes(received)) return []
      const parties = [from.lane, received ?? to.lane] as const
      const [fromParty, toParty] = parties
      const missing = parties.filter(
        (party) => party !== individual && !consent.between.includes(party),
      )
      if (fromParty === toParty || missing.length === 0) return []
      const { id, name } = consent
      const data = { flow: flow.id, consent: id, name, fromParty, toParty, missing }
      return [{ rule: 'consent-covers-handover', subject: claim, data }]
    }),
  )
}
