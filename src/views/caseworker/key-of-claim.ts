import type { Claim } from '../../model/provenance.ts'

/** What tells the values of one list apart. */
export function keyOfClaim<Value extends string>(claim: Claim<Value>): string {
  return claim.kind === 'settled'
    ? claim.value
    : (claim.meanwhile ?? claim.practices?.join() ?? 'open')
}
