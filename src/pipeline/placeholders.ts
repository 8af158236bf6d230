/** A word or words by themselves, no part of a longer one. */
function words(pattern: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags)
}

/** What stands between [ and ] to be filled in; a link's text is no such thing. */
function bracket(pattern: string): RegExp {
  return new RegExp(`\\[\\s*(?:${pattern})\\s*\\](?!\\()`, 'iu')
}

/** Marks that belong in no text for readers, wherever they stand. */
const MARKS: readonly RegExp[] = [
  words('TODO|TBD|TBA|FIXME|ATT GÖRA', 'u'),
  words('todo(?=:)'),
  words('x{3,}'),
  words('(?:å{4}|y{4})(?:-mm(?:-dd)?)?'),
  bracket(
    '(?:fylls? i|skriv|infoga|ange|klistra in|kompletteras?|platshållare|att göra|todo|tbd|text|här)(?:[ :,][^[\\]\\n]*)?',
  ),
  bracket(
    '(?:[^[\\]\\n]* )?(?:\\p{L}*(?:namn|nummer|datum|adress)|länk|telefon|kontakt|e-post|mejl|ort|summa|antal|rubrik)',
  ),
  /\{\{[^{}\n]*\}\}/,
  /lorem ipsum/i,
  /\?{3,}/,
]

/** A line to be filled in by hand. */
const BLANK_LINE = /(?<![\p{L}_])_{3,}(?![\p{L}_])/u

/** A value or a line of text that is nothing but a gap. The examples of the writers' guide are such, too. */
const NOTHING_ELSE =
  /^(?:todo|tb[ad]|fixme|n\/a|x{2,}|[?.…]+|fylls? i(?: senare| här)?|att (?:fylla i|göra)|(?:text )?kommer(?: senare| snart)|text kommer|kompletteras(?: senare)?|ska kompletteras|ej klart|inte klart|platshållare|placeholder|exempeltext|skriv (?:text |något )?här|en (?:eller två )?mening(?:ar)?)[\s.!:…]*$/iu

/** Not a word in it: a dash, a row of dots, brackets and what they ask for. */
const WITHOUT_WORDS = /^(?:[-–—_·*]+|\[[^\]\n]*\])$/u

/** The sign of a list or a heading. */
const LINE_START = /^(?:[-*+#>]+|\d{1,2}[.)])\s+/

const TRAILS_OFF = /\s(?:…|\.{3})$/u

/** @returns the placeholder that was left in a value of the front matter, as it stands there */
export function placeholderInValue(text: string): string | null {
  if (WITHOUT_WORDS.test(text) || TRAILS_OFF.test(text)) return text
  return placeholderInText(text)
}

/** @returns the placeholder that was left in a line of a body */
export function placeholderInLine(text: string): string | null {
  const line = text.trim().replace(LINE_START, '')
  return placeholderInText(text) ?? (TRAILS_OFF.test(line) ? line : null)
}

/** @returns the placeholder that was left in a text */
function placeholderInText(text: string): string | null {
  const line = text.trim().replace(LINE_START, '')
  if (NOTHING_ELSE.test(line)) return line
  for (const mark of MARKS) {
    const found = mark.exec(text)?.[0]
    if (found !== undefined) return found
  }
  // Nothing but strokes is a line across the page, which is told as such.
  return /[^_*\s-]/.test(line) ? (BLANK_LINE.exec(text)?.[0] ?? null) : null
}
