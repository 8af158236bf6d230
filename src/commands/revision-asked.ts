import type { BuildSettings } from '../pipeline/build-settings.ts'
import { type ReadRevision, readRevision } from '../pipeline/history/since-revision.ts'
import { revisionMessages } from '../pipeline/messages-revision.sv.ts'

/**
 * The revision of git that this run is to compare with.
 *
 * @returns `null` where none is asked for, or a sentence on why it cannot be read and what to do
 */
export async function revisionAsked({
  comparedWith,
  contentDir,
  today,
}: Pick<BuildSettings, 'comparedWith' | 'contentDir' | 'today'>): Promise<
  ReadRevision | { readonly fault: string } | null
> {
  if (comparedWith === null) return null
  const read = await readRevision({ contentDir, today }, comparedWith)
  return 'fault' in read ? { fault: revisionMessages[read.fault](comparedWith) } : read
}
