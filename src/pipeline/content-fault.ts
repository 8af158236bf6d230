import { formatProblem } from './format-problem.ts'
import type { Problem } from './problem.ts'

/** Content that cannot be published, with the sentences for the one who wrote it. */
export class ContentFault extends Error {
  override name = 'ContentFault'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => formatProblem(problem)).join('\n\n'))
    this.problems = problems
  }
}
