import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import { wayTo } from '../way-to.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<'can-reach-end', { readonly step: StepId; readonly name: string }>

/**
 * No one is left standing: a step that leads nowhere is an end, or needs a way on. (A ring of steps without a way
 * out is told by `loop-has-exit`.)
 */
export const canReachEnd: ProcessRule<Found> = ({ graph, answers }) =>
  graph.process.steps
    .filter((step) => step.kind !== 'end' && graph.outgoing(step.id).length === 0)
    .map((step) => ({
      rule: 'can-reach-end',
      subject: step,
      field: 'flows',
      data: { step: step.id, name: step.name },
      counterexample: wayTo(graph, step.id, answers),
    }))
