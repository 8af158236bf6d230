/** "a, b och c". */
export function series(words: readonly string[], joint: 'och' | 'eller' = 'och'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`
}

export function shorten(value: string, letters = 40): string {
  const single = value.trim().replace(/\s+/g, ' ')
  return single.length > letters ? `${single.slice(0, letters - 1)}…` : single
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
