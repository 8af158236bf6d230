import { unknownRule } from './adjust-severities.ts'
import { severityMessages } from './messages-severities.sv.ts'
import { nearest } from './nearest.ts'
import type { Place } from './place.ts'
import { error, type Problem } from './problem.ts'
import { label } from './read-content.ts'
import { dayExists } from './schema/values.ts'
import { judged, SEVERITIES } from './severities.ts'
import { isWrittenMap, Written, type WrittenMap, whereIs } from './written.ts'

/** A finding that the publisher has decided to live with for a time, and why. */
export type AcceptedFinding = {
  readonly problem: Problem
  readonly reason: string
  /** The last day on which it is accepted. */
  readonly lastDay: string
}

/** What `undantag:` in installningar.yaml says, when all of it can be read. */
type Exception = {
  readonly rule: string
  /** As it is written: relative to the content folder. */
  readonly file: string
  readonly reason: string
  readonly lastDay: string
  readonly place: Place
  readonly filePlace: Place
  readonly dayPlace: Place
}

type Around = {
  readonly contentDir: string
  readonly today: string
  /** Files of the content, as problems name them. */
  readonly files: readonly string[]
  /** Whether every rule could be tried: else nothing can be said about an exception without a finding. */
  readonly isJudged: boolean
}

/** The exceptions that are written in full: of others the schema tells what is missing, and they accept nothing. */
export function exceptionsIn(settings: WrittenMap | null): readonly Exception[] {
  const entries = settings?.undantag
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry: unknown): Exception[] => {
    const place = whereIs(entry)?.place
    if (!isWrittenMap(entry) || !place) return []
    const { regel, fil, skäl, 'till-och-med': day } = entry
    const written = [regel, fil, skäl, day].filter((value) => value instanceof Written)
    const [rule = '', file = '', reason = '', lastDay = ''] = written.map(({ value }) =>
      String(value ?? ''),
    )
    if (written.length < 4 || reason === '' || !dayExists(lastDay)) return []
    const [, filePlace = place, , dayPlace = place] = written.map((value) => value.place)
    return [{ rule, file, reason, lastDay, place, filePlace, dayPlace }]
  })
}

/**
 * Put aside what the publisher has accepted until a day, and tell of exceptions that no longer hold.
 *
 * @returns what is left to mend, the exceptions' own faults among it
 */
export function acceptFindings(
  problems: readonly Problem[],
  exceptions: readonly Exception[],
  around: Around,
): { readonly problems: readonly Problem[]; readonly accepted: readonly AcceptedFinding[] } {
  const told: Problem[] = []
  const accepted = new Map<Problem, AcceptedFinding>()
  const known = new Set<string>()
  for (const exception of exceptions) {
    const fault = faultOf(exception, known, around)
    known.add(keyOf(exception))
    if (fault !== null) {
      told.push(fault)
      continue
    }
    const { rule, file, reason, lastDay, place } = exception
    const found = problems.filter((problem) => isAbout(exception, problem, around))
    if (lastDay < around.today) {
      const sentences = severityMessages.expired(rule, file, lastDay, found.length)
      told.push(judged('exception-expired', place, sentences))
    } else if (found.length === 0 && around.isJudged) {
      told.push(judged('exception-unused', place, severityMessages.unused(rule, file)))
    } else {
      for (const problem of found) accepted.set(problem, { problem, reason, lastDay })
    }
  }
  const left = problems.filter((problem) => !accepted.has(problem))
  return { problems: [...left, ...told], accepted: [...accepted.values()] }
}

function faultOf(
  exception: Exception,
  known: ReadonlySet<string>,
  { contentDir, today, files }: Around,
): Problem | null {
  const { rule, file, lastDay, place, filePlace, dayPlace } = exception
  if (!SEVERITIES.has(rule)) return unknownRule(rule, place)
  if (!files.includes(label(contentDir, file))) {
    const root = label(contentDir, '')
    const near = nearest(
      file,
      files.map((path) => path.slice(root.length + 1)),
    )
    return error('unknown-file', filePlace, severityMessages.unknownFile(file, near))
  }
  if (known.has(keyOf(exception))) {
    return error('changed-twice', place, severityMessages.exceptionTwice(rule, file))
  }
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`
  return lastDay > latest
    ? error('exception-too-long', dayPlace, severityMessages.tooFarAway(lastDay, latest))
    : null
}

function isAbout(
  { rule, file }: Exception,
  problem: Problem,
  { contentDir }: Pick<Around, 'contentDir'>,
): boolean {
  return problem.rule === rule && problem.file === label(contentDir, file)
}

function keyOf({ rule, file }: Pick<Exception, 'rule' | 'file'>): string {
  return `${rule} ${file}`
}
