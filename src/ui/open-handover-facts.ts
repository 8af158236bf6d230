import type { PartyId } from '../model/ids.ts'
import type { ShownClaim } from '../model/pages/named.ts'
import type { HandoverClaims } from '../model/pages/shown-handover.ts'

export type HandoverFact = 'sent' | 'receiver' | 'channel' | 'by' | 'consent' | 'ifNoAnswer'

/** What of a handover nobody has agreed on, said together where the same parties decide. */
export type OpenFacts = {
  readonly facts: readonly HandoverFact[]
  readonly decidedBy: readonly PartyId[]
}

/** Open, and with nothing to show for it: no practice in the sources, and no value until then. */
export function isSilent(claim: ShownClaim<unknown>): boolean {
  return claim.kind === 'open' && claim.practices === null && claim.meanwhile === null
}

/** The silent facts of a handover, by who decides: one sentence for each instead of one for each fact. */
export function openFactsOf(handover: HandoverClaims): readonly OpenFacts[] {
  const { what, receiver, channel, by, consent, ifNoAnswer } = handover
  const claims: readonly (readonly [HandoverFact, ShownClaim<unknown> | null])[] = [
    ...what.map((claim) => ['sent', claim] as const),
    ['receiver', receiver],
    ['channel', channel],
    ['by', by],
    ['consent', consent],
    ['ifNoAnswer', ifNoAnswer],
  ]
  const groups = new Map<string, { facts: Set<HandoverFact>; decidedBy: readonly PartyId[] }>()
  for (const [fact, claim] of claims) {
    if (claim === null || claim.kind !== 'open' || !isSilent(claim)) continue
    const key = [...claim.decidedBy].sort().join(' ')
    const group = groups.get(key) ?? { facts: new Set(), decidedBy: claim.decidedBy }
    group.facts.add(fact)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ facts, decidedBy }) => ({ facts: [...facts], decidedBy }))
}
