/** The words of a text, in lower case and in one form of å, ä and ö. A code such as `KV-0017` is two words. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
