/** Where something is written: counted from 1, as the editor shows it, front matter fences included. */
export type Place = { readonly file: string; readonly line: number; readonly column: number }

/** Orders faults as one reads: by file, line and column. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
