import { cutAtWord } from './cut-at-word.ts'

/** A pasted paragraph would push what can be done off the screen. */
const LONGEST = 60

/** What was typed, as it is said of the hits. */
export function shortQuery(words: string): string {
  return cutAtWord(words.trim(), LONGEST)
}
