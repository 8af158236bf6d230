export type Format = 'text' | 'json' | 'sarif'

/** What is asked of `npm run granska`. */
export type Asked = {
  readonly format: Format
  /** Only what belongs to what differs from the last publication. */
  readonly isOnlyChanged: boolean
  /** The same, from a revision of git instead. */
  readonly revision: string | null
}

const FORMATS: readonly string[] = ['text', 'json', 'sarif'] satisfies readonly Format[]
const FORMATS_IN_WORDS = 'text, json eller sarif'

/** `--help`: all that can be written, and what the command answers with. */
export const HELP = `Kontrollerar innehållet och visar alla fel och varningar, fil för fil, med rad och hur de rättas.
Sist står vad du ska göra först.

Så här skriver du:
  npm run granska                      allt, att läsa
  npm run granska -- --ändrat          bara det som hör till ändringar sedan den senaste publiceringen
  npm run granska -- --sedan main      det som hör till ändringar sedan en revision i git: en gren, en tagg, HEAD
  npm run granska -- --format json     för program: docs/format/granskning.schema.json
  npm run granska -- --format sarif    för kodvärdar, som visar felen i en ändring (SARIF 2.1.0)
  npm run granska -- --help            den här texten
--andrat betyder detsamma som --ändrat.

Slutkod:
  0  inga fel (varningar kan finnas)
  1  minst ett fel: sajten går inte att bygga
  2  granskningen gick inte att göra

Miljö:
  CONTENT_DIR=mappen     en annan mapp än content
  NO_COLOR=1             inga färger
  FORCE_COLOR=1          färger också i en fil`

const WITHOUT_REVISION = 'Efter --sedan står inget. Skriv en revision i git, till exempel HEAD.'
const TWO_TO_COMPARE_WITH = 'Skriv --ändrat eller --sedan, inte båda.'
const MORE = 'npm run granska -- --help visar allt du kan skriva.'

/**
 * What is written after `npm run granska --`.
 *
 * @returns what is asked for, or a sentence on what was written that means nothing
 */
export function readArguments(
  written: readonly string[],
): Asked | { readonly help: true } | { readonly fault: string } {
  let format: Format = 'text'
  let isOnlyChanged = false
  let revision: string | null = null
  for (let i = 0; i < written.length; i++) {
    // A terminal of macOS may give ä as two signs.
    const word = (written[i] ?? '').normalize('NFC')
    if (['--help', '-h', '--hjälp', '--hjalp'].includes(word)) return { help: true }
    if (['--ändrat', '--andrat'].includes(word)) {
      isOnlyChanged = true
      continue
    }
    const [flag, joined] = word.split('=', 2)
    if (flag === '--sedan') {
      revision = joined ?? written[++i] ?? ''
      if (revision === '') return { fault: `${WITHOUT_REVISION}\n${MORE}` }
      continue
    }
    if (flag !== '--format') return { fault: `${unknown(word)}\n${MORE}` }
    const value = joined ?? written[++i]
    if (value === undefined || value === '') {
      return { fault: `Efter --format står inget. Skriv ${FORMATS_IN_WORDS}.\n${MORE}` }
    }
    if (!isFormat(value)) {
      return { fault: `Formatet ”${value}” finns inte. Skriv ${FORMATS_IN_WORDS}.\n${MORE}` }
    }
    format = value
  }
  if (isOnlyChanged && revision !== null) return { fault: `${TWO_TO_COMPARE_WITH}\n${MORE}` }
  return { format, isOnlyChanged, revision }
}

function isFormat(value: string): value is Format {
  return FORMATS.includes(value)
}

function unknown(word: string): string {
  if (word.startsWith('-')) {
    return `Väljaren ”${word}” finns inte. De som finns är --ändrat, --sedan, --format och --help.`
  }
  // npm keeps a flag for itself when the two hyphens before it are left out.
  if (isFormat(word)) return `”${word}” står ensamt. Skriv två bindestreck före --format.`
  return `”${word}” går inte att granska härifrån. Granskningen tar alltid en hel mapp.`
}
