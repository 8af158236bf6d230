import type { Place } from './place.ts'

/** Puts one text in the place of another at a place of a file. */
export type TextEdit = Pick<Place, 'line' | 'column'> & {
  readonly before: string
  readonly after: string
}

/**
 * The text with its edits made, and every other sign as it was: line ends, comments, indentation.
 *
 * @param text - as it stands in the file; places count in its NFC form
 * @throws when a text is not where the edit says: then nothing of the file can be trusted
 */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  // Every other part is the end of a line.
  const parts = text.split(/(\r\n?|\n)/)
  for (const edit of lastFirst(edits)) {
    const index = (edit.line - 1) * 2
    const line = (parts[index] ?? '').normalize('NFC')
    const at = line.indexOf(edit.before, edit.column - 1)
    // A value begins where its quotation marks do.
    if (at < 0 || at > edit.column) throw new Error(`no ${edit.before} at line ${edit.line}`)
    parts[index] = line.slice(0, at) + edit.after + line.slice(at + edit.before.length)
  }
  return parts.join('')
}

/** From the end of each line, so that the columns of those before stay true; each place once. */
function lastFirst(edits: readonly TextEdit[]): readonly TextEdit[] {
  const byPlace = new Map(edits.map((edit) => [`${edit.line}:${edit.column}`, edit]))
  return [...byPlace.values()].sort((a, b) => b.line - a.line || b.column - a.column)
}
