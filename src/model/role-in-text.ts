import { inSentence } from './in-sentence.ts'
import type { PartySummary } from './party.ts'

/** A role's name as it stands inside a sentence: small first letter, unless it begins with the name of a party. */
export function roleInText(
  parties: readonly Pick<PartySummary, 'nameInText'>[],
  name: string,
): string {
  return parties.some(({ nameInText }) => name.startsWith(nameInText)) ? name : inSentence(name)
}
