import { type LanguageRule, slipsOf } from './slip.ts'

/** A number with an area: "0771-524524", "08 508 123 45", "+46 8 508 123 45". */
const NUMBER = /(?<![\d\p{L}-])(?:\+46[ -]?(?:\(0\))?|0)\d[\d -]{4,}\d(?![\d\p{L}-])/gu
/** Area, hyphen or space, and the rest two or three digits at a time. */
const GROUPED = /^(?:0\d{1,3}|\+46 \d{1,3})[- ]\d{2,3}(?: \d{2,3}){1,3}$/
/** Where the area ends is known for these; the others have two or three digits. */
const AREA = /^(?:08|0[17][02369]|077\d|020|0900|0939|0944)/
const FEWEST_DIGITS = 7
const MOST_DIGITS = 11

/** LANG-17: a number that is read aloud or tapped in digit by digit stands in short groups. */
export const phoneForm: LanguageRule = (text) =>
  slipsOf(text, NUMBER, 'phone-groups', ([number]) => grouped(number)).filter(({ found }) => {
    const digits = found.replaceAll(/\D/g, '').length
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && !GROUPED.test(found)
  })

/** @returns `null` where nothing tells how long the area is */
function grouped(number: string): string | null {
  const written = number.replace(/^\+46[ -]?(?:\(0\))?/, '0')
  const all = written.replaceAll(/\D/g, '')
  const area = /^(0\d{1,3})[- ]/.exec(written)?.[1] ?? AREA.exec(all)?.[0]
  if (area === undefined) return null
  return `${area}-${inGroups(all.slice(area.length)).join(' ')}`
}

/** 5 digits as 3 + 2, 6 as 2 + 2 + 2, 7 as 3 + 2 + 2, 8 as 3 + 3 + 2. */
function inGroups(digits: string): readonly string[] {
  if (digits.length <= 3) return [digits]
  const first = digits.length % 2 === 1 || digits.length >= 8 ? 3 : 2
  return [digits.slice(0, first), ...inGroups(digits.slice(first))]
}
