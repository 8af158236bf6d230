import { type LanguageRule, type Slip, slipsOf } from './slip.ts'

/** A word with two capitals or more: "SGI", "GK1", "ELin". */
const CAPITALS = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{Lu}\p{N}*\p{Lu}[\p{L}\p{N}]*/gu
/** What is left of "SIPen" and of "BankID" without the letters around. */
const CORE = /\p{Lu}[\p{Lu}\p{N}]+/u
/** What is left to be filled in is told as that. */
const LEFT_OPEN = /^(?:TODO|TBD|TBA|FIXME)$/
const ROMAN = /^[IVX]+$/
/** Met everywhere, and nobody knows the long form better. */
const COMMON = new Set(['bankid', 'cv', 'eu', 'id', 'it', 'pdf', 'qr', 'sms', 'tv', 'usb'])

/** "31 kap. 3 §": for citizens the page tells what the law says, and the model where it stands. */
const LAW = /(?:\d+ ?kap\. ?)?\d+(?: ?[a-z])? ?§|§+ ?\d+/giu

/** LANG-15: abbreviations have an entry in the glossary, or the long form before them. */
export const unexplainedAbbreviation: LanguageRule = (text, reader, { explained }) => {
  const unknown = slipsOf(text, CAPITALS, 'unknown-abbreviation').filter(
    ({ found }) => !isKnown(found, explained),
  )
  const laws: Slip[] = reader === 'citizen' ? slipsOf(text, LAW, 'law-reference') : []
  return [...unknown, ...laws]
}

function isKnown(word: string, explained: ReadonlySet<string>): boolean {
  const core = CORE.exec(word)?.[0] ?? word
  if (ROMAN.test(word) || LEFT_OPEN.test(word)) return true
  return [word, core]
    .map((one) => one.toLowerCase())
    .some((one) => explained.has(one) || COMMON.has(one))
}

/** The abbreviations in a name or a synonym of the glossary. */
export function abbreviationsIn(name: string): readonly string[] {
  return [...name.matchAll(CAPITALS)].map(([word]) => word.toLowerCase())
}

/** Explained where it stands: "sjukpenninggrundande inkomst (SGI)", after a word that begins as it does. */
export function explainedInText(text: string): readonly string[] {
  // Most texts have none, and to look for the words before one takes long.
  if (!text.includes('(')) return []
  return [...text.matchAll(/((?:\p{L}+ ){1,6})\(([\p{L}\p{N}]+)\)/gu)].flatMap(
    ([, before = '', short = '']) => {
      const first = short.charAt(0).toLowerCase()
      const isBegun = before.split(' ').some((word) => word.toLowerCase().startsWith(first))
      return isBegun ? abbreviationsIn(short) : []
    },
  )
}
