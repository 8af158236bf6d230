import { fileMessages } from './messages-files.sv.ts'
import { error, type Problem, type Sentences } from './problem.ts'

/** Two versions of a file that a version control system left side by side: neither can be read. */
export function findConflict(
  { path, text }: { readonly path: string; readonly text: string },
  report: (problem: Problem) => void,
  sentences: Sentences = fileMessages.mergeConflict(),
): boolean {
  const at = text.search(/^<{7} .*$/m)
  if (at < 0 || !/^>{7} .*$/m.test(text.slice(at))) return false
  const line = text.slice(0, at).split('\n').length
  report(error('merge-conflict', { file: path, line, column: 1 }, sentences))
  return true
}
