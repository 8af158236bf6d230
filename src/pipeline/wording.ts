import type { IdFault } from './id-fault.ts'

/** What an id looks like, as far as it matters for the fault. */
export function idForm(reason: IdFault['reason']): string {
  if (reason === 'length') return 'Ett id har högst 60 tecken.'
  return reason === 'hyphens'
    ? 'Bindestrecken i ett id står ett och ett, mellan två ord.'
    : 'Ett id har bara a–z, 0–9 och bindestreck.'
}

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
