import type { History } from '../../model/history/thing.ts'
import type { BuiltContent } from '../build-content.ts'
import { fingerprintsOf } from './fingerprint.ts'
import type { SincePublication } from './since-publication.ts'

/**
 * The history with the content as it is now as its latest publication.
 *
 * @param built - without errors: what is wrong is never published
 */
export function nextPublication(
  { publication, changes, now }: SincePublication,
  { problems, accepted, history }: Pick<BuiltContent, 'problems' | 'accepted' | 'history'>,
  contentDir: string,
  day: string,
): History {
  const latest = {
    number: (publication?.number ?? 0) + 1,
    day,
    changes: publication === null ? [] : changes,
  }
  return {
    publications: [latest, ...(history?.publications ?? [])],
    snapshot: now,
    known: fingerprintsOf(problems, contentDir),
    accepted: fingerprintsOf(
      accepted.map(({ problem }) => problem),
      contentDir,
    ),
  }
}
