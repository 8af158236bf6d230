import { addressOf } from '../model/addresses.ts'

/** The search page with its words: an address that can be shared. Caseworkers' pages only, and no personal data. */
export function searchAddress(words: string): string {
  const asked = words.trim()
  return asked === '' ? addressOf.search() : `${addressOf.search()}?q=${encodeURIComponent(asked)}`
}

/** @param query - what stands after the question mark */
export function wordsOfAddress(query: string): string {
  return new URLSearchParams(query).get('q') ?? ''
}
