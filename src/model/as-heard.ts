/** Words as they are heard: capitals, spaces and a last full stop tell no two of them apart. */
export function asHeard(words: string): string {
  return words.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase()
}
