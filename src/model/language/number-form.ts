import { type LanguageRule, slipsOf, wholeWords } from './slip.ts'

const MONTHS =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
const FEW = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ')
const TEENS = 'tretton fjorton femton sexton sjutton arton nitton'.split(' ')
const TENS = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ')

/** What number words mean: from 0 to 99. Hundreds and thousands are often said without being counted. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...FEW, ...TEENS].map((word, value) => [word, value] as const),
  ...TENS.flatMap((ten, index) =>
    FEW.slice(0, 10).map((one, value) => {
      return [value === 0 ? ten : ten + one, (index + 2) * 10 + value] as const
    }),
  ),
])
const SEVERAL = [...VALUES.keys()].filter((word) => word !== 'noll' && word !== 'ett')
const OVER_TWELVE = SEVERAL.filter((word) => (VALUES.get(word) ?? 0) > 12)
/** What is measured: where the number is what the reader looks for. */
const UNIT = 'dag(?:ar|arna)?|vecko?r?|månader|år|timmar|minuter|kronor|procent'

const YEAR = '(?:19|20)\\d\\d'
/** What a number or a name is made of looks like a date, and is none. */
const NO_NAME = '(?<!(?:nummer|version|dnr|nr)[ :]+)'
const ISO_DATE = new RegExp(`${NO_NAME}(?<![\\d-])(${YEAR})-(\\d\\d)-(\\d\\d)(?![\\d-])`, 'g')
/** "5/5 2027", "5/5-27", "5.5.2027": the year tells them from halves and sections. */
const SHORT_DATE = new RegExp(
  `(?<![\\d/.])(\\d\\d?)([/.])(\\d\\d?)(?:[-. ](${YEAR})|[-./](\\d\\d))(?![\\d/.]*\\d)`,
  'g',
)
const DAY_WITH_ENDING = wholeWords(`(\\d\\d?):e ((?:${MONTHS.join('|')})(?: ${YEAR})?)`)
const MEASURED = wholeWords(
  `(?:(ett|${SEVERAL.join('|')})( till | eller |–))?(${SEVERAL.join('|')})(?= (?:${UNIT})(?!\\p{L}))`,
)
const LARGE = wholeWords(OVER_TWELVE.join('|'))

/** Öre matter for what costs less than ten kronor. */
const DECIMALS = /(?<![\d,])(\d[\d \u00A0]*\d),\d{1,2}(?= ?(?:kronor|kr\b|:-))/gu
const THOUSANDS = /(?<!\d[\d ,]?)(\d{2,3})(\d{3})(?= ?(?:kronor|kr\b))/gu

/** LANG-17: digits and whole dates, in the form that this site draws them from the model. */
export const numberForm: LanguageRule = (text) => {
  const measured = slipsOf(text, MEASURED, 'number-word', ([, from, joint, to]) => {
    return `${digits(from)}${joint ?? ''}${digits(to)}`
  })
  const isTold = (start: number) =>
    measured.some((slip) => slip.start <= start && start < slip.start + slip.found.length)
  return [
    ...slipsOf(text, ISO_DATE, 'date', ([, year, month, day]) => dateOf(day, month, year)),
    ...slipsOf(text, SHORT_DATE, 'date', ([, day, , month, year, short]) => {
      return dateOf(day, month, year ?? `20${short}`)
    }),
    ...slipsOf(text, DAY_WITH_ENDING, 'date', ([, day, rest]) => `${day} ${rest}`),
    ...measured,
    ...slipsOf(text, LARGE, 'number-word', ([word]) => digits(word)).filter(
      ({ start }) => !isTold(start),
    ),
    ...slipsOf(text, DECIMALS, 'decimals', ([, whole]) => whole ?? null),
    ...slipsOf(text, THOUSANDS, 'thousands', ([, before, after]) => `${before} ${after}`),
  ].filter(({ kind, instead }) => kind !== 'date' || instead !== null)
}

function digits(word: string | undefined): string {
  return word === undefined ? '' : String(VALUES.get(word.toLowerCase()) ?? word)
}

/** @returns `null` for what is no day of a year: a version or a section */
function dateOf(day = '', month = '', year = ''): string | null {
  const name = MONTHS[Number(month) - 1]
  const isDay = Number(day) >= 1 && Number(day) <= 31
  return name !== undefined && isDay ? `${Number(day)} ${name} ${year}` : null
}
