import type { PartyId } from './ids.ts'
import type { PartySummary } from './party.ts'

/** What a party is called inside a sentence. One that the site lacks is said by its id: the check has told of it. */
export function partyInText(
  parties: readonly Pick<PartySummary, 'id' | 'nameInText'>[],
  id: PartyId,
): string {
  return parties.find((party) => party.id === id)?.nameInText ?? id
}
