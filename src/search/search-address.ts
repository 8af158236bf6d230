import { addressOf } from '../model/addresses.ts'
import { hashOfWords } from './typed-words.ts'

/**
 * A search page with its words: an address that can be shared, and that no server sees the words of.
 *
 * @param page - the caseworkers' when not told
 */
export function searchAddress(words: string, page: string = addressOf.search()): string {
  return page + hashOfWords(words.trim())
}
