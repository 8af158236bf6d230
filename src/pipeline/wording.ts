/** "a, b och c". */
export function series(words: readonly string[], joint: 'och' | 'eller' = 'och'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`
}

/** "1 varning", "2 varningar". */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}

/** On one line, and cut with an ellipsis where it is longer than so many letters. */
export function shorten(value: string, letters = 40): string {
  const single = value.trim().replace(/\s+/g, ' ')
  return single.length > letters ? `${single.slice(0, letters - 1)}…` : single
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
