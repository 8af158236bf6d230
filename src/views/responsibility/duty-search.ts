import { apartFromAnswers, tellingWords } from '../../search/asking-words.ts'
import { wordsIn } from '../../search/words.ts'

/** An ending that Swedish hangs on a word: läkarintyg-et, handläggare-ns, plan-erna. */
const LONGEST_ENDING = 4
const SHORTEST_STEM = 4

/** The words that a question is about, in lower case; å, ä and ö are letters of their own and stay. */
export function soughtWords(question: string): readonly string[] {
  return tellingWords(wordsIn(question))
}

/**
 * What to look for where no step has every word: "nej till att dela" is about sharing, whatever the answer. Each of these
 * is looked for by itself; what any of them finds is shown.
 */
export function yieldingWords(sought: readonly string[]): readonly (readonly string[])[] {
  const { answers, about } = apartFromAnswers(sought)
  if (answers.length === 0) return []
  return about.length > 0 ? [about] : answers.map((answer) => [answer])
}

/** The stem of a word, and of what it means in everyday language. */
export type FormsOf = (word: string) => readonly string[]

/**
 * Does every sought word stand in one of the texts, as it is, as a part of a word, or with an ending?
 *
 * @param formsOf - what else a word is looked for as, once that has come
 */
export function matches(
  sought: readonly string[],
  texts: readonly string[],
  formsOf: FormsOf | null,
): boolean {
  if (sought.length === 0) return true
  const words = texts.flatMap(wordsIn)
  return sought.every((wanted) => {
    // A short stem stands in words that have nothing to do with it: "en" of "1" in nearly all.
    const forms = formsOf?.(wanted).filter((form) => form.length >= SHORTEST_STEM) ?? []
    return words.some((word) => isFound(wanted, word) || forms.some((form) => word.includes(form)))
  })
}

function isFound(wanted: string, word: string): boolean {
  if (word.includes(wanted)) return true
  return (
    word.length >= SHORTEST_STEM &&
    wanted.startsWith(word) &&
    wanted.length - word.length <= LONGEST_ENDING
  )
}
