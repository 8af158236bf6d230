import { signMessages } from './messages-signs.sv.ts'
import { error, type Problem, type Sentences } from './problem.ts'

/** Signs that cannot be seen, or only look like others: searches miss the word, and ids do not meet. */
const HIDDEN: ReadonlyMap<string, string> = new Map([
  ['\u00ad', 'ett mjukt bindestreck'],
  ['\u200b', 'ett mellanslag utan bredd'],
  ['\u200c', 'en icke-sammanbindare'],
  ['\u200d', 'en sammanbindare'],
  ['\u200e', 'ett märke för skrivriktning'],
  ['\u200f', 'ett märke för skrivriktning'],
  ['\u202a', 'ett märke för skrivriktning'],
  ['\u202b', 'ett märke för skrivriktning'],
  ['\u202c', 'ett märke för skrivriktning'],
  ['\u202d', 'ett märke för skrivriktning'],
  ['\u202e', 'ett märke för skrivriktning'],
  ['\u2060', 'en ordfogare'],
  ['\u2066', 'ett märke för skrivriktning'],
  ['\u2067', 'ett märke för skrivriktning'],
  ['\u2068', 'ett märke för skrivriktning'],
  ['\u2069', 'ett märke för skrivriktning'],
  ['\ufeff', 'ett märke för teckenkodning'],
  ['\ufffc', 'platsen för en bild eller ett objekt'],
])

/** Breaks that the file would lose. */
const BREAKS: ReadonlyMap<string, string> = new Map([
  ['\u2028', 'en radbrytning ur ett annat program'],
  ['\u2029', 'en styckebrytning ur ett annat program'],
  ['\u000b', 'en radbrytning ur Word'],
  ['\u000c', 'en sidbrytning'],
])

/** What text in Arabic needs between its letters. */
const IN_ARABIC = /[\u200c-\u200f\u2066-\u2069]/

const ODD: ReadonlyMap<string, readonly [name: string, instead: string]> = new Map([
  ['\u2010', ['ett bindestreck av annat slag', 'ett vanligt bindestreck']],
  ['\u2011', ['ett hårt bindestreck', 'ett vanligt bindestreck']],
  ['\u00b4', ['en lös accent', "ett rakt citattecken, '"]],
  ['\ufb00', ['två bokstäver i ett tecken', 'ff']],
  ['\ufb01', ['två bokstäver i ett tecken', 'fi']],
  ['\ufb02', ['två bokstäver i ett tecken', 'fl']],
  ['\ufb03', ['tre bokstäver i ett tecken', 'ffi']],
  ['\ufb04', ['tre bokstäver i ett tecken', 'ffl']],
])

/** UTF-8 that was read as Windows-1252 and saved again. */
const GARBLED: ReadonlyMap<string, string> = new Map([
  ['Ã¥', 'å'],
  ['Ã¤', 'ä'],
  ['Ã¶', 'ö'],
  ['Ã…', 'Å'],
  ['Ã„', 'Ä'],
  ['Ã–', 'Ö'],
  ['Ã©', 'é'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€™', '’'],
  ['â€¢', '•'],
])

const SIGNS = new RegExp(
  [
    ...GARBLED.keys(),
    `[${[...HIDDEN.keys(), ...BREAKS.keys(), ...ODD.keys()].join('')}\\p{Cc}\\p{Co}\ufffd]`,
  ].join('|'),
  'gu',
)

/**
 * Tell of signs that no writer typed: each kind once a line.
 *
 * @returns the text as it should read, so that a word with such a sign gives no second fault
 */
export function checkSigns(
  { path, text }: { readonly path: string; readonly text: string },
  report: (problem: Problem) => void,
): string {
  if (text.search(SIGNS) < 0) return text
  const isArabic = /\.ar\.mdx$/.test(path)
  const lines = text.split('\n').map((line, index) => {
    const told = new Set<string>()
    return line.replace(SIGNS, (sign: string, at: number) => {
      if (sign === '\t' || (isArabic && IN_ARABIC.test(sign))) return sign
      const { kind, sentences, instead } = readSign(sign, wordAt(line, at))
      if (!told.has(kind)) {
        report(error(kind, { file: path, line: index + 1, column: at + 1 }, sentences))
      }
      told.add(kind)
      return instead
    })
  })
  return lines.join('\n')
}

type Sign = { readonly kind: string; readonly sentences: Sentences; readonly instead: string }

function readSign(sign: string, word: string): Sign {
  const meant = GARBLED.get(sign)
  if (meant !== undefined) {
    return { kind: 'garbled-letters', sentences: signMessages.garbled(sign, meant), instead: meant }
  }
  const odd = ODD.get(sign)
  if (odd) {
    const [name, instead] = odd
    const plain = /^f/.test(instead) ? instead : sign === '\u00b4' ? "'" : '-'
    return { kind: 'odd-sign', sentences: signMessages.odd(sign, name, instead), instead: plain }
  }
  if (sign === '\ufffd') {
    return { kind: 'lost-letter', sentences: signMessages.lost(), instead: '' }
  }
  if (/\p{Co}/u.test(sign)) {
    return { kind: 'odd-sign', sentences: signMessages.symbol(), instead: '' }
  }
  const lineBreak = BREAKS.get(sign)
  if (lineBreak !== undefined) {
    return {
      kind: 'hidden-sign',
      sentences: signMessages.hiddenBreak(lineBreak),
      instead: ' ',
    }
  }
  const name = HIDDEN.get(sign) ?? 'ett styrtecken'
  return { kind: 'hidden-sign', sentences: signMessages.hidden(name, word), instead: '' }
}

/** The word that a sign stands in, as it should be written. */
function wordAt(line: string, at: number): string {
  const before = /[\p{L}\p{N}\p{Cf}\p{Cc}\ufffc-]*$/u.exec(line.slice(0, at))?.[0] ?? ''
  const after = /^[\p{L}\p{N}\p{Cf}\p{Cc}\ufffc-]*/u.exec(line.slice(at))?.[0] ?? ''
  return (before + after).replace(/[\p{Cf}\p{Cc}\ufffc]/gu, '')
}
