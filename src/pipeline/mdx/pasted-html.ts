import { bodyMessages } from '../messages-body.sv.ts'
import type { Problem } from '../problem.ts'

const RULE = 'html-in-body'

/** What word processors write in the tags that a copy of theirs brings along. */
const OF_A_PROGRAM = /class="?Mso|<\/?[owmv]:|<!--\[if|mso-|docs-internal-guid/i

/** A line with several tags was pasted, and is mended as a whole: it is told once, where its first tag stands. */
export function tellPastedOnce(problems: readonly Problem[], body: string): readonly Problem[] {
  const lines = body.split('\n')
  const isTag = ({ rule }: Problem) => rule === RULE
  return problems.flatMap((problem, index) => {
    if (!isTag(problem)) return problem
    const text = lines[problem.line - 1] ?? ''
    const others = problems.filter((other) => isTag(other) && other.line === problem.line)
    const isPasted = OF_A_PROGRAM.test(text)
    if (others.length === 1 && !isPasted) return problem
    if (problems.some((other, i) => i < index && isTag(other) && other.line === problem.line))
      return []
    const column = Math.min(...others.map((other) => other.column))
    const sentences = isPasted ? bodyMessages.pastedHtml() : bodyMessages.severalTags()
    return { ...problem, column, ...sentences }
  })
}
