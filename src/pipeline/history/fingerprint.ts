import type { Problem } from '../problem.ts'
import { label } from '../read-content.ts'
import { hashOf } from './take-snapshot.ts'

const LETTERS = 8

/** What is told of which file, whatever line it stands on: `process-size processer/p/process.mdx x1y2z3w4`. */
export function fingerprintOf(problem: Problem, contentDir: string): string {
  const { rule, message, mend } = problem
  const path = pathInContent(problem.file, contentDir)
  return `${rule} ${path} ${hashOf(JSON.stringify([message, mend]), LETTERS)}`
}

/** From the content folder, as it is the same on every machine; the folder itself is empty. */
export function pathInContent(file: string, contentDir: string): string {
  const root = label(contentDir, '')
  if (file === root) return ''
  return root === '.' ? file : file.slice(root.length + 1)
}

export function fingerprintsOf(
  problems: readonly Problem[],
  contentDir: string,
): ReadonlySet<string> {
  return new Set(problems.map((problem) => fingerprintOf(problem, contentDir)))
}
