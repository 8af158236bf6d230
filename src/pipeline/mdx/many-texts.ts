import { addressOf } from '../../model/addresses.ts'

/** Does the page show many texts, each under the id of its thing? Links lead to the thing, not to a heading in its text. */
export function hasManyTexts(address: string): boolean {
  return [addressOf.glossary(), addressOf.news()].includes(address)
}
