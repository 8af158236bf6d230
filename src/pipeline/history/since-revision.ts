import { type BuiltContent, buildContent } from '../build-content.ts'
import { contentAtRevision, type RevisionFault } from './content-at-revision.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { type SincePublication, sincePublication } from './since-publication.ts'

type Folder = { readonly contentDir: string; readonly today: string }

/** A revision of git that content is laid beside, as it was read once. */
export type ReadRevision = {
  /** As it was asked for: `main`. */
  readonly name: string
  /** The first letters of its hash: what `name` meant then. */
  readonly hash: string
  readonly day: string
  /** What differs from it, as from a publication, and what the check says of that. */
  readonly since: (built: BuiltContent) => SincePublication
}

/** Read the content as a revision has it, to lay any later content beside. */
export async function readRevision(
  { contentDir, today }: Folder,
  name: string,
): Promise<ReadRevision | { readonly fault: RevisionFault }> {
  const at = contentAtRevision(contentDir, name)
  if ('fault' in at) return at
  const { found, revision, day } = at
  // On the same day: what has fallen due since then is told of both.
  const old = await buildContent({ contentDir, today, found })
  const history = {
    publications: [{ number: 0, day, changes: [] }],
    snapshot: old.snapshot(),
    known: fingerprintsOf(old.problems, contentDir),
    accepted: fingerprintsOf(
      old.accepted.map(({ problem }) => problem),
      contentDir,
    ),
  }
  return {
    name,
    hash: revision,
    day,
    since: (built) => ({ ...sincePublication({ ...built, history }, contentDir), revision }),
  }
}

/** What differs from a revision of git, as from a publication, and what the check says of that. */
export async function sinceRevision(
  built: BuiltContent,
  folder: Folder,
  revision: string,
): Promise<SincePublication | { readonly fault: RevisionFault }> {
  const read = await readRevision(folder, revision)
  return 'fault' in read ? read : read.since(built)
}
