/** Words in a row as Swedish has them: "a, b och c". */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat('sv').format(words)
}
