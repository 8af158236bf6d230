import type { PartyId } from '../ids.ts'
import { bareText, type NamedText } from './content-texts.ts'
import type { Statement } from './statements.ts'

/** What the texts of one party say without a source. */
export type WithoutSource = {
  readonly owner: PartyId
  /** Statements that name no source at all, though they are not told as open. */
  readonly unsourced: readonly (Pick<Statement, 'fact' | 'about'> & { readonly text: NamedText })[]
  /** So many are our own conclusion: their source does not say it. */
  readonly concluded: number
  /** Of how many statements. */
  readonly statements: number
}

/** @param owners - in the order to tell them; one without any statement is left out */
export function withoutSource(
  statements: readonly Statement[],
  owners: readonly PartyId[],
): readonly WithoutSource[] {
  return owners.flatMap((owner): readonly WithoutSource[] => {
    const own = statements.filter(({ text }) => text.review.owner === owner)
    if (own.length === 0) return []
    return [
      {
        owner,
        unsourced: own
          .filter(({ status, citations }) => status !== 'open' && citations.length === 0)
          .map(({ text, fact, about }) => ({ text: bareText(text), fact, about })),
        concluded: own.filter(({ status }) => status === 'inferred').length,
        statements: own.length,
      },
    ]
  })
}
