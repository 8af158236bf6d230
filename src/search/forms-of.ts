import { meaningsOf } from './everyday-words.ts'
import { stem } from './stem.ts'

/** What a typed word is looked up as: the stem of the word itself, then those of what it means in everyday language. */
export function formsOf(word: string): readonly [own: string, ...others: string[]] {
  const own = stem(word)
  const others = new Set(meaningsOf(word).map(stem))
  others.delete(own)
  return [own, ...others]
}
