import { inSameWords } from '../../model/in-same-words.ts'
import { grouped } from '../grouped.ts'
import type { Problem } from '../problem.ts'

/** An error, and why it is mended before others. */
export type FirstThing = {
  readonly problem: Problem
  /** Faults that it hides show when it is mended. */
  readonly hides: boolean
  /** So many other errors may be gone when it is mended. */
  readonly brings: number
  /** So many others are told in the same words: one remedy mends them all. */
  readonly alike: number
}

/**
 * What a fault of the map brings with it in the same process: who mends the first need not look at the rest yet.
 * Measured by taking one line at a time out of sound content, and looking at what was told: `first-things.test.ts`.
 */
const BRINGS: Readonly<Record<string, readonly string[]>> = {
  'one-start': ['all-reachable', 'document-before-use', 'consent-before-sharing'],
  'split-has-ways': [
    'answers-exhaustive',
    'subprocess-ends-match',
    'all-reachable',
    'document-before-use',
    'consent-before-sharing',
  ],
  'answers-exhaustive': ['all-reachable', 'document-before-use', 'consent-before-sharing'],
  'subprocess-ends-match': ['all-reachable', 'document-before-use', 'consent-before-sharing'],
  'can-reach-end': ['all-reachable', 'document-before-use', 'consent-before-sharing'],
  'all-reachable': ['document-before-use', 'consent-before-sharing', 'consent-is-obtained'],
  'one-accountable': ['station-answers', 'handover-reaches-party', 'lane-on-map'],
  'lane-on-map': ['accountable-on-map'],
}

/**
 * The errors in the order to mend them: those that hide others, those that bring others with them, those that stand in
 * many places, and then as one reads. What another error brings, and what is told again in the same words, is left out.
 */
export function firstThings(problems: readonly Problem[]): readonly FirstThing[] {
  const errors = problems.filter(({ severity }) => severity === 'fel')
  const ofKind = grouped(errors, (problem) => kindOf(problem, problem.rule))
  const broughtBy = ({ file, rule }: Problem) =>
    (BRINGS[rule] ?? []).flatMap((other) => ofKind.get(kindOf({ file }, other)) ?? [])
  const brought = new Set(errors.flatMap(broughtBy))
  return inSameWords(errors)
    .flatMap((alike): FirstThing[] => {
      const [problem] = alike
      if (alike.every((one) => brought.has(one))) return []
      return [
        {
          problem,
          hides: problem.hides === true,
          brings: broughtBy(problem).length,
          alike: alike.length - 1,
        },
      ]
    })
    .sort((a, b) => Number(b.hides) - Number(a.hides) || b.brings - a.brings || b.alike - a.alike)
}

/** A rule in a process, or in a file that belongs to none. */
function kindOf({ file }: Pick<Problem, 'file'>, rule: string): string {
  return `${rule} ${/(?:^|\/)processer\/([^/]+)\//.exec(file)?.[1] ?? file}`
}
