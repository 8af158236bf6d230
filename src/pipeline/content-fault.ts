import { formatProblem, summarise } from './format-problem.ts'
import type { Problem } from './problem.ts'

/** Content that cannot be published, with the sentences for the one who wrote it, as `npm run granska` says them. */
export class ContentFault extends Error {
  override name = 'ContentFault'
  readonly problems: readonly Problem[]
  /** Processes on which the rules could not be tried yet. */
  readonly unjudged: readonly string[]

  constructor(problems: readonly Problem[], unjudged: readonly string[]) {
    const told = problems.map((problem) => formatProblem(problem))
    super([...told, summarise(problems, unjudged)].join('\n\n'))
    this.problems = problems
    this.unjudged = unjudged
  }
}
