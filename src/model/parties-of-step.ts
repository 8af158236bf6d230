import type { PartyId, RoleId } from './ids.ts'
import type { Step } from './process.ts'
import { settledOrMeanwhile } from './provenance.ts'

/** The parties that can take over at a step: the one whose lane it lies in, and the one whose role is accountable. */
export function partiesOfStep(
  step: Step,
  partyOf: Pick<ReadonlyMap<RoleId, PartyId>, 'get'>,
): readonly PartyId[] {
  const accountable = settledOrMeanwhile(step.responsibility.accountable)
  const party = accountable === null ? undefined : partyOf.get(accountable)
  return party === undefined ? [step.lane] : [step.lane, party]
}
