/** The sentence that says the most important thing comes first (LANG-12): up to its stop, or all of the text. */
export function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter('sv', { granularity: 'sentence' }).segment(text.trim())
  return first?.segment.trim() ?? ''
}
