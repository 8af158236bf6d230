import type { Origin } from '../../model/history/origin.ts'
import type { SincePublication } from '../history/since-publication.ts'
import { changeLine, changeMessages, effectWords } from '../messages-history.sv.ts'
import type { Paint } from '../paint.ts'
import type { Problem } from '../problem.ts'
import { type Checked, inFiles, summary } from './as-text.ts'

/**
 * `granska --ändrat`: what has changed, by name, and then only what is told of that. What is accepted for a time
 * belongs to the whole.
 */
export function changesAsText(
  since: SincePublication,
  { unjudged }: Pick<Checked, 'unjudged'>,
  paint: Paint,
): string {
  const shown = { problems: since.problems, accepted: [], unjudged }
  const whyOf = (problem: Problem) => originWords(since.originOf.get(problem), since)
  return [
    since.isUnreadable ? changeMessages.cannotCompare : toldChanges(since, paint),
    ...inFiles(since.problems, paint, whyOf),
    ...summary(shown, paint),
    ...(since.known > 0 ? [changeMessages.knownBefore(since.known, since)] : []),
  ].join('\n\n')
}

/** What was added, changed and removed since the last publication, and whom it touches. */
export function toldChanges(since: SincePublication, paint: Paint): string {
  const { publication, changes, effect, before, now } = since
  if (publication === null) return changeMessages.neverPublished(now.size)
  if (changes.length === 0) return changeMessages.nothingChanged(since)
  return [
    paint('file', changeMessages.changedSince(since)),
    ...changes.map((change) => {
      const thing = now.get(change.path) ?? before.get(change.path)
      return `  ${changeLine(change, thing)}`
    }),
    effectWords(effect),
  ].join('\n')
}

function originWords(origin: Origin | undefined, since: SincePublication): string | null {
  switch (origin?.kind) {
    case 'caused':
      return changeMessages.causedBy(origin.by.map(({ path }) => path))
    case 'lapsed':
      return changeMessages.lapsed(since)
    case 'elsewhere':
      return changeMessages.elsewhere(since)
    default:
      return null
  }
}
