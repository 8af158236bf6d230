import { cutAtWord } from './cut-at-word.ts'

const LONGEST = 150

/** The first sentence of a text, or as much of it as a result has room for. */
export function shortLine(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  return cutAtWord(/^.+?[.!?](?=\s|$)/u.exec(whole)?.[0] ?? whole, LONGEST)
}
