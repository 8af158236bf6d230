type Format = 'text' | 'json'

const FORMATS: readonly string[] = ['text', 'json'] satisfies readonly Format[]
const HOW = [
  'Så här skriver du:',
  '  npm run granska                      alla fel, att läsa',
  '  npm run granska -- --format json     samma fel, för program',
  'Mappen anges i miljön: CONTENT_DIR=mappen npm run granska',
].join('\n')

/**
 * What is written after `npm run granska --`.
 *
 * @returns the form of the answer, or a sentence on what was written that means nothing
 */
export function readArguments(
  written: readonly string[],
): { readonly format: Format } | { readonly fault: string } {
  let format: Format = 'text'
  for (let i = 0; i < written.length; i++) {
    const word = written[i] ?? ''
    const [flag, joined] = word.split('=', 2)
    if (flag !== '--format') return { fault: `${unknown(word)}\n${HOW}` }
    const value = joined ?? written[++i]
    if (value === undefined || value === '') {
      return { fault: `Efter --format står inget. Skriv text eller json.\n${HOW}` }
    }
    if (!isFormat(value)) {
      return { fault: `Formatet ”${value}” finns inte. Skriv text eller json.\n${HOW}` }
    }
    format = value
  }
  return { format }
}

function isFormat(value: string): value is Format {
  return FORMATS.includes(value)
}

function unknown(word: string): string {
  if (word.startsWith('-')) return `Väljaren ”${word}” finns inte. Den enda som finns är --format.`
  // npm keeps a flag for itself when the two hyphens before it are left out.
  if (isFormat(word)) return `”${word}” står ensamt. Skriv två bindestreck före --format.`
  return `”${word}” går inte att granska härifrån. Granskningen tar alltid en hel mapp.`
}
