import { addressOf, FOR_CITIZENS } from '../model/addresses.ts'
import { hashOfWords } from './typed-words.ts'

/**
 * The search page with its words: an address that can be shared, and that no server sees the words of.
 *
 * @param isForCitizens - whether it was opened from a citizen's page, whose stations come first
 */
export function searchAddress(words: string, isForCitizens = false): string {
  const page = isForCitizens ? addressOf.searchOfCitizens() : addressOf.search()
  return page + hashOfWords(words.trim())
}

/** @param query - what stands after the question mark */
export function isForCitizens(query: string): boolean {
  return query.split('&').includes(FOR_CITIZENS)
}
