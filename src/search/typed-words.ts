/**
 * What a reader has typed, as it stands in an address: after the #, which a browser keeps to itself. In a query it
 * would reach the server each time the page is loaded anew, also from a telephone that has put the page away.
 *
 * @returns `#q=…`, or nothing for no words
 */
export function hashOfWords(words: string): string {
  return words.trim() === '' ? '' : `#q=${encodeURIComponent(words)}`
}

/**
 * @param hash - with its #
 * @returns `null` where it names a place on the page instead
 */
export function wordsOfHash(hash: string): string | null {
  return hash.length > 1 ? new URLSearchParams(hash.slice(1)).get('q') : ''
}
