import type { Finding } from '../finding.ts'
import { individualOf } from '../handovers.ts'
import type { ConsentId, FlowId, PartyId } from '../ids.ts'
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
 * consent it is, need not be one of them.
 */
export const consentCoversHandover: SiteRule<Found> = (site) => {
  const individual = individualOf(site.parties)
  const partyOf = new Map(site.roles.map((role) => [role.id, role.party]))
  const consents = new Map(site.consents.map((consent) => [consent.id, consent]))
  return site.processes.flatMap((process) => {
    const laneOf = new Map(process.steps.map(({ id, lane }) => [id, lane]))
    return process.flows.flatMap(({ id: flow, from, to, handover }): readonly Found[] => {
      const claim = handover?.consent ?? null
      const id = claim && settledOrMeanwhile(claim)
      const consent = id === null ? undefined : consents.get(id)
      const receiver = handover?.receiver ? settledOrMeanwhile(handover.receiver) : null
      const fromParty = laneOf.get(from)
      const toParty = (receiver && partyOf.get(receiver)) ?? laneOf.get(to)
      if (!claim || !consent || !fromParty || !toParty || fromParty === toParty) return []
      const missing = [fromParty, toParty].filter(
        (party) => party !== individual && !consent.between.includes(party),
      )
      if (missing.length === 0) return []
      const data = { flow, consent: consent.id, name: consent.name, fromParty, toParty, missing }
      return [{ rule: 'consent-covers-handover', subject: claim, data }]
    })
  })
}
