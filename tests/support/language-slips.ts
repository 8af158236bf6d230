import type { OwnWords, Slip } from '../../src/model/language/slip.ts'

/** An organisation that has decided on no words. */
export const NO_OWN_WORDS: OwnWords = {
  explained: new Set(),
  avoided: new Map(),
  chosen: new Map(),
}

/** "what stands there -> what to write", as one reads it. */
export function saidOf(slips: readonly Slip[]): readonly string[] {
  return slips.map(({ found, instead }) => (instead === null ? found : `${found} -> ${instead}`))
}
