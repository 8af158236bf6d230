import { addressOf, FOR_CITIZENS } from '../model/addresses.ts'

/**
 * The search page with its words: an address that can be shared. Nobody's words from a citizen's page stand in one:
 * those pages have no field.
 *
 * @param isForCitizens - whether it was opened from a citizen's page, whose stations come first
 */
export function searchAddress(words: string, isForCitizens = false): string {
  const asked = words.trim()
  const page = isForCitizens ? addressOf.searchOfCitizens() : addressOf.search()
  if (asked === '') return page
  return `${page}${isForCitizens ? '&' : '?'}q=${encodeURIComponent(asked)}`
}

/** @param query - what stands after the question mark */
export function wordsOfAddress(query: string): string {
  return new URLSearchParams(query).get('q') ?? ''
}

/** @param query - what stands after the question mark */
export function isForCitizens(query: string): boolean {
  return query.split('&').includes(FOR_CITIZENS)
}
