import type { SincePublication } from '../history/since-publication.ts'
import type { Checked } from './as-text.ts'
import { byOwner } from './by-owner.ts'
import { firstThings } from './first-things.ts'

/**
 * Everything that was found, for programs: `docs/format/granskning.schema.json` describes it. A field may be added
 * while `version` stays; one that is taken away or means something else raises it.
 */
export function asJson(
  { problems, accepted, unjudged }: Checked,
  since: SincePublication | null = null,
): string {
  const errors = problems.filter(({ severity }) => severity === 'fel').length
  const report = {
    version: 1,
    ok: errors === 0,
    summary: {
      errors,
      warnings: problems.length - errors,
      files: new Set(problems.map(({ file }) => file)).size,
      first: firstThings(problems).map(({ problem, ...why }) => ({
        problem: problems.indexOf(problem),
        ...why,
      })),
      owners: byOwner(problems).map(({ owner, problems: own }) => ({
        owner,
        errors: own.filter(({ severity }) => severity === 'fel').length,
        warnings: own.filter(({ severity }) => severity === 'varning').length,
      })),
    },
    problems,
    accepted,
    unjudged,
    ...(since !== null && { changes: changesOf(since) }),
  }
  return JSON.stringify(report, null, 2)
}

/** With `--ändrat`: what differs, whom it touches, and why each of the problems belongs to it. */
function changesOf(since: SincePublication) {
  const { publication, revision, changes, effect, problems, originOf, known } = since
  return {
    since:
      publication &&
      (revision === undefined
        ? { number: publication.number, day: publication.day }
        : { revision, day: publication.day }),
    things: changes,
    effect,
    origins: problems.map((problem) => {
      const origin = originOf.get(problem)
      const by = origin?.kind === 'caused' ? origin.by.map(({ path }) => path) : []
      return { kind: origin?.kind ?? 'own', by }
    }),
    known,
  }
}
