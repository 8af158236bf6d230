import { wordsOf } from '../model/lix.ts'
import { readabilityMessages } from './messages-readability.sv.ts'
import { nearest } from './nearest.ts'
import type { ParsedContent } from './parse-content.ts'
import { error, type Problem } from './problem.ts'
import { placeOfKey, Written } from './written.ts'

const KEY = 'kända-ord'
/** A longer list would hide what is heavy (LANG-03). */
const MOST_KNOWN = 60

/**
 * The reviewed list of installningar.yaml: long words that readers of these pages meet so often that they count as
 * short in the adjusted LIX, in any form.
 *
 * @returns `null` when installningar.yaml is at fault where the list should be: which words count is not known then
 */
export function knownWords(content: ParsedContent): ReadonlySet<string> | null {
  const { settings } = content
  if (settings?.data == null && !Array.isArray(settings?.written?.[KEY])) return null
  return new Set(listed(content).flatMap(({ value }) => formsOf(String(value).toLowerCase())))
}

/** The list is short, and each of its words is explained. */
export function checkKnownWords(content: ParsedContent, report: (problem: Problem) => void): void {
  const words = listed(content)
  const settings = content.settings?.written
  const place = settings ? placeOfKey(settings, KEY) : null
  if (words.length > MOST_KNOWN && place) {
    report(error('known-words', place, readabilityMessages.manyKnown(words.length, MOST_KNOWN)))
  }
  const terms = [...content.registers.term.values()]
  // A term that cannot be read may explain any word.
  if (terms.some(({ data }) => data === null)) return
  const explained = new Set(
    terms
      .flatMap(({ data }) => [
        data?.name,
        ...(data?.synonyms ?? []),
        ...(data?.abbreviations ?? []),
      ])
      .map((name) => (name ?? '').toLowerCase()),
  )
  for (const word of words) {
    const text = String(word.value)
    const isOneWord = wordsOf(text).length === 1
    if (isOneWord && explained.has(text.toLowerCase())) continue
    const near = nearest(text.toLowerCase(), [...explained])
    const sentences = isOneWord
      ? readabilityMessages.notExplained(text, near)
      : readabilityMessages.notOneWord(text)
    report(error('known-words', word.place, sentences))
  }
}

function listed({ settings }: ParsedContent): readonly Written[] {
  const list = settings?.written?.[KEY]
  if (!Array.isArray(list)) return []
  return list.filter(
    (item: unknown): item is Written => item instanceof Written && typeof item.value === 'string',
  )
}

const ENDINGS = '|n|en|et|t|na|ens|ns|ets|s|er|erna|ar|arna|or|orna'.split('|')

/** "rehabkoordinator" is met as "rehabkoordinatorn", "rehabkoordinatorns". */
function formsOf(word: string): string[] {
  const stem = /[ae]$/.test(word) ? [word.slice(0, -1)] : []
  return [word, ...stem].flatMap((base) => ENDINGS.map((ending) => base + ending))
}
