import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import { loopsOf } from '../loops.ts'
import { wayTo } from '../way-to.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<'loop-has-exit', { readonly steps: readonly StepId[] }>

/** A ring of steps has a way out. Let one of them lead on to a step outside it. */
export const loopHasExit: ProcessRule<Found> = ({ graph, answers }) =>
  loopsOf(graph).flatMap(({ steps, flows }): readonly Found[] => {
    const first = steps[0]
    const inside = new Set(flows)
    const hasExit = steps.some((step) => graph.outgoing(step.id).some((flow) => !inside.has(flow)))
    if (!first || hasExit) return []
    return [
      {
        rule: 'loop-has-exit',
        subject: first,
        data: { steps: steps.map((step) => step.id) },
        counterexample: wayTo(graph, first.id, answers),
      },
    ]
  })
