import { type LanguageRule, slipsOf } from './slip.ts'

/** How office Swedish shortens, without the dots, and the words in full. */
const IN_FULL: Readonly<Record<string, string>> = {
  'a.k.a': 'också kallad',
  'bl.a': 'bland annat',
  'd.v.s': 'det vill säga',
  dvs: 'det vill säga',
  'e.d': 'eller liknande',
  'e.dyl': 'eller liknande',
  enl: 'enligt',
  etc: 'och så vidare',
  ev: 'kanske',
  exkl: 'utan',
  'f.d': 'tidigare',
  'f.n': 'just nu',
  'f.ö': 'för övrigt',
  'fr.o.m': 'från och med',
  'i.o.m': 'i och med',
  inkl: 'med',
  jfr: 'jämför',
  kl: 'klockan',
  'm.a.o': 'med andra ord',
  'm.fl': 'med flera',
  'm.m': 'med mera',
  max: 'högst',
  'o.d': 'och liknande',
  'o.s.v': 'och så vidare',
  osv: 'och så vidare',
  'p.g.a': 'på grund av',
  pga: 'på grund av',
  resp: 'respektive',
  's.k': 'så kallad',
  't.ex': 'till exempel',
  't.o.m': 'till och med',
  tel: 'telefon',
  tfn: 'telefon',
}
/** Read as an abbreviation only with a dot, or beside a number: else they are words or marks of their own. */
const BESIDE_NUMBERS: Readonly<Record<string, string>> = {
  kr: 'kronor',
  min: 'minuter',
  mån: 'månader',
  tim: 'timmar',
  '%': 'procent',
}

const LETTERS = Object.keys(IN_FULL)
  .sort((a, b) => b.length - a.length)
  .map((short) => short.split('.').join('(?:\\.[ \u00A0]?|[ \u00A0])'))
const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:${LETTERS.join('|')})(?![\\p{L}\\p{N}-])\\.?`,
  'giu',
)
const UNIT = new RegExp(
  `(?<=\\d[ \u00A0]?)(?:${Object.keys(BESIDE_NUMBERS).join('|')})(?![\\p{L}\\p{N}])(?:\\.(?=[ \u00A0]\\p{Ll}))?`,
  'gu',
)

/** LANG-15, LANG-22: the words stand in full, as they are read aloud. */
export const writtenAbbreviation: LanguageRule = (text) => [
  ...slipsOf(text, SHORT, 'written-abbreviation', ([found]) => IN_FULL[keyOf(found)] ?? null),
  ...slipsOf(text, UNIT, 'written-abbreviation', ([found]) => {
    return BESIDE_NUMBERS[found.replace('.', '')] ?? null
  }),
]

function keyOf(found: string): string {
  return found
    .toLowerCase()
    .replace(/\.$/, '')
    .replaceAll(/\.?[ \u00A0]|\./g, '.')
}
