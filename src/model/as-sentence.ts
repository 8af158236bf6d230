/** Words as a sentence: with a full stop, unless they end in a mark of their own ("Räcker underlaget?"). */
export function asSentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`
}
