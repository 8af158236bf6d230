import { type BuiltContent, buildContent } from '../build-content.ts'
import {
  type ContentAtRevision,
  contentAtRevision,
  type RevisionFault,
} from './content-at-revision.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { type SincePublication, sincePublication } from './since-publication.ts'

type Folder = { readonly contentDir: string; readonly today: string }

/** What differs from a revision of git, as from a publication, and what the check says of that. */
export async function sinceRevision(
  built: BuiltContent,
  { contentDir, today }: Folder,
  revision: string,
): Promise<SincePublication | { readonly fault: RevisionFault }> {
  const at = contentAtRevision(contentDir, revision)
  return 'fault' in at ? at : since(built, { contentDir, today }, at)
}

async function since(
  built: BuiltContent,
  { contentDir, today }: Folder,
  { found, revision, day }: ContentAtRevision,
): Promise<SincePublication> {
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
  return { ...sincePublication({ ...built, history }, contentDir), revision }
}
