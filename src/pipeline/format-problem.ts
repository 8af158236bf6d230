import { type Paint, plainly } from './paint.ts'
import type { Problem, Way } from './problem.ts'
import { counted, series } from './wording.ts'

/**
 * A fault as a communicator reads it: the place first, then what is wrong, then how to mend it.
 *
 * ```
 * content/processer/p/s/steg.mdx:6:9  fel  unknown-step
 *   Steget ”gk-2” finns inte.
 *   Skriv ”gk2”, eller lägg till mappen gk-2 med en steg.mdx.
 *   Vägen dit: Start → Första mötet → Vad behövs nu?
 *
 *   6 | nästa: [{ till: gk-2 }]
 *     |                 ^
 * ```
 */
export function formatProblem(problem: Problem, paint: Paint = plainly): string {
  const { way } = problem
  const excerpt = excerptOf(problem, paint).map((row) => `  ${row}`)
  const lines = [formatAlike([problem], paint), ...(way ? [`  ${wayWords(way)}`] : [])]
  return [...lines, ...(excerpt.length > 0 ? ['', ...excerpt] : [])].join('\n')
}

/** Faults that are told in the same words: every place, each with the owner where there are several, and then the words. */
export function formatAlike(
  alike: readonly [Problem, ...Problem[]],
  paint: Paint = plainly,
): string {
  const places = alike.map(({ file, line, column, severity, rule, owner }) => {
    const place = `${file}:${line}:${column}  ${paint(severity, severity)}  ${paint('rule', rule)}`
    return alike.length > 1 && owner ? `${place}  (${owner.name})` : place
  })
  const [{ message, mend }] = alike
  return [...places, `  ${message}`, `  ${mend}`].join('\n')
}

/** More steps than these are not read; the last ones say where it happens. */
const MOST_STEPS = 6

/** "Vägen dit: … → Begär underlag → Räcker underlaget?" */
export function wayWords({ steps }: Way): string {
  const names = steps.map(({ name }) => name)
  const shown = names.length > MOST_STEPS ? ['…', ...names.slice(1 - MOST_STEPS)] : names
  return `Vägen dit: ${shown.join(' → ')}`
}

/** The widest line that is shown; a longer one is cut around the place. */
const WIDEST = 96

/** The line as it stands in the file and a mark under the place; nothing where there is no line to show. */
export function excerptOf(
  { excerpt, line, column }: Problem,
  paint: Paint = plainly,
): readonly string[] {
  // A fence or an empty line shows nothing: then the fault is of the file as a whole.
  if (excerpt === undefined || /^(---)?\s*$/.test(excerpt)) return []
  const cut = column > WIDEST - 10 ? column - 40 : 0
  const start = cut > 0 ? '…' : ''
  const rest = excerpt.slice(cut)
  const shown = start + (rest.length > WIDEST ? `${rest.slice(0, WIDEST - 1)}…` : rest)
  const margin = ' '.repeat(String(line).length)
  const before = shown.slice(0, column - 1 - cut + start.length)
  // A tab stays a tab, so that the caret stands under its letter.
  const indent = before.replace(/[^\t]/g, ' ')
  return [`${line} | ${shown}`, `${margin} | ${indent}${paint('mark', '^')}`]
}

/**
 * "2 fel och 1 varning i 2 filer."
 *
 * @param unjudged - processes on which the rules could not be tried yet
 */
export function summarise(problems: readonly Problem[], unjudged: readonly string[]): string {
  if (problems.length === 0) return 'Inga fel.'
  const files = new Set(problems.map((problem) => problem.file)).size
  return `${howMany(problems)} i ${counted(files, 'fil', 'filer')}.${moreToCome(unjudged)}`
}

/** "2 fel och 1 varning". */
export function howMany(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'fel').length
  const warnings = problems.length - errors
  return [
    ...(errors > 0 ? [`${errors} fel`] : []),
    ...(warnings > 0 ? [counted(warnings, 'varning', 'varningar')] : []),
  ].join(' och ')
}

/** A new round of faults is no surprise to the one who has been told. */
export function moreToCome(unjudged: readonly string[]): string {
  if (unjudged.length === 0) return ''
  return ` Alla regler gick inte att pröva på ${series(unjudged)}, så fler fel kan visa sig när de här är rättade.`
}
