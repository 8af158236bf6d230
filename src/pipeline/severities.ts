import type { Severity } from '../model/finding.ts'
import { severityOf } from '../model/rules/index.ts'
import type { Place } from './place.ts'
import type { Problem, Sentences } from './problem.ts'

/** What files tell by themselves or together, without the model. */
export const FILE_SEVERITIES = {
  'missing-body': 'fel',
  'readability-length': 'fel',
  'readability-lix': 'fel',
  'readability-paragraph': 'fel',
  'readability-read-through': 'varning',
  'readability-sentences': 'fel',
  'readability-title': 'fel',
  'readability-verb': 'varning',
  'unexplained-abbreviation': 'fel',
  'written-abbreviation': 'varning',
  'number-form': 'varning',
  'phone-form': 'varning',
  'hidden-actor': 'varning',
  'avoided-word': 'varning',
  'chosen-word': 'varning',
  'day-of-build': 'varning',
  'exception-expired': 'varning',
  'exception-unused': 'varning',
  'limit-leads-on': 'varning',
  'not-yet-read': 'varning',
  'party-without-place': 'varning',
  'personal-address': 'varning',
  'personal-name': 'varning',
  'personal-phone': 'varning',
  'review-overdue': 'varning',
  'word-of-two-terms': 'varning',
} as const satisfies Readonly<Record<string, Problem['severity']>>

type FileRule = keyof typeof FILE_SEVERITIES

/**
 * The one table: what each rule about the quality of content means for the build, unless the publisher says otherwise.
 * A rule that is not here tells of what cannot be read or built: it is a `fel`, and nobody can change that.
 */
export const SEVERITIES: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ...Object.entries(severityOf),
  ...Object.entries(FILE_SEVERITIES),
])

/** A fault of a file, as severe as the table says. */
export function judged(rule: FileRule, place: Place, sentences: Sentences): Problem {
  return { ...place, severity: FILE_SEVERITIES[rule], rule, ...sentences }
}
