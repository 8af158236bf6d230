import { historyText } from '../../src/pipeline/history/history-text.ts'
import { nextPublication } from '../../src/pipeline/history/next-publication.ts'
import {
  type SincePublication,
  sincePublication,
} from '../../src/pipeline/history/since-publication.ts'
import { bokbussen, buildFiles, type Changes } from './bokbussen.ts'

type Files = ReadonlyMap<string, string | Uint8Array>

export const HISTORY = 'historik.json'

/** The files with some of them changed. */
export function withChanges(files: Files, changes: Changes): Files {
  const changed = new Map(files)
  for (const [path, change] of Object.entries(changes)) {
    const before = files.get(path) ?? ''
    const after = typeof change === 'function' ? change(String(before)) : change
    if (after === null) changed.delete(path)
    else if (after === before) throw new Error(`the change of ${path} changed nothing`)
    else changed.set(path, after)
  }
  return changed
}

/** The files as `npm run publicera` leaves them. */
export async function published(files: Files = bokbussen, day = '2026-11-22'): Promise<Files> {
  const built = await buildFiles(files, day)
  const errors = built.problems.filter(({ severity }) => severity === 'fel')
  if (errors.length > 0) throw new Error(`not published: ${errors[0]?.message}`)
  const history = nextPublication(sincePublication(built, 'content'), built, 'content', day)
  return new Map([...files, [HISTORY, historyText(history)]])
}

/** What `granska --ändrat` finds after changes to files that have been published. */
export async function sinceChanges(
  files: Files,
  changes: Changes,
  day?: string,
): Promise<SincePublication> {
  return sincePublication(await buildFiles(withChanges(files, changes), day), 'content')
}
