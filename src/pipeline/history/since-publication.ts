import { changesBetween } from '../../model/history/changes.ts'
import { type Effect, effectOf } from '../../model/history/effect.ts'
import { type Origin, originOf } from '../../model/history/origin.ts'
import type { Change, Publication, Snapshot } from '../../model/history/thing.ts'
import type { BuiltContent } from '../build-content.ts'
import type { Problem } from '../problem.ts'
import { HISTORY_FILE, label } from '../read-content.ts'
import { fingerprintOf, pathInContent } from './fingerprint.ts'

/** What differs from the last publication, and what the check says of that. */
export type SincePublication = {
  /** What was published cannot be read: that is told as a fault, and nothing is left out. */
  readonly isUnreadable: boolean
  /** The last one; `null` before the first. */
  readonly publication: Pick<Publication, 'number' | 'day'> | null
  /** The revision of git that stands in for a publication. */
  readonly revision?: string
  readonly changes: readonly Change[]
  readonly effect: Effect
  /** Of what was found, that which belongs to the changes. */
  readonly problems: readonly Problem[]
  readonly originOf: ReadonlyMap<Problem, Origin>
  /** So many warnings were there already, and are left out. */
  readonly known: number
  readonly before: Snapshot
  readonly now: Snapshot
}

/** Told because of the day, and for no other reason. */
const OF_THE_DAY: ReadonlySet<string> = new Set([
  'day-of-build',
  'exception-expired',
  'future-day',
  'future-news',
  'review-overdue',
])

/** Without a publication to compare with, everything is new. */
export function sincePublication(
  built: Pick<BuiltContent, 'problems' | 'history' | 'snapshot'>,
  contentDir: string,
): SincePublication {
  const { problems, history } = built
  const historyFile = label(contentDir, HISTORY_FILE)
  const now = built.snapshot()
  const before: Snapshot = history?.snapshot ?? new Map()
  const changes = changesBetween(before, now)
  const origins = new Map<Problem, Origin>()
  for (const problem of problems) {
    const told = {
      path: pathInContent(problem.file, contentDir),
      fingerprint: fingerprintOf(problem, contentDir),
      isError: problem.severity === 'fel',
      isOfTheDay: OF_THE_DAY.has(problem.rule),
    }
    const origin: Origin | null =
      history === null ? { kind: 'own' } : originOf(told, changes, history, now)
    if (origin !== null) origins.set(problem, origin)
  }
  return {
    isUnreadable: history === null && problems.some(({ file }) => file === historyFile),
    publication: history?.publications[0] ?? null,
    changes,
    effect: effectOf(changes, before, now),
    problems: problems.filter((problem) => origins.has(problem)),
    originOf: origins,
    known: problems.length - origins.size,
    before,
    now,
  }
}
