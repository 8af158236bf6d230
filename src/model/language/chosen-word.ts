import { type LanguageRule, slipsOf, wholeWords } from './slip.ts'

const ENDINGS = '(?:e?n|e?t|na|s|ens|ets|er|erna|ar|arna|or|orna)?'

/** LANG-15: one word for one thing, the one that the glossary is listed under. */
export const chosenWord: LanguageRule = (text, _reader, { chosen }) =>
  [...chosen].flatMap(([synonym, name]) => slipsOf(text, patternOf(synonym), 'synonym', () => name))

const patterns = new Map<string, RegExp>()

function patternOf(synonym: string): RegExp {
  const known = patterns.get(synonym)
  if (known) return known
  const escaped = synonym.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ae]$/, '$&?')
  const pattern = wholeWords(escaped + ENDINGS)
  patterns.set(synonym, pattern)
  return pattern
}
