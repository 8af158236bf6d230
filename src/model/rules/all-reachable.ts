import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { Condition } from '../process.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'all-reachable',
  {
    readonly step: StepId
    readonly name: string
    /** Steps that lead here but cannot be reached either; empty when nothing leads here. */
    readonly comesFrom: readonly StepId[]
    /** The form of the process in which it happens. */
    readonly form: Condition
  }
>

/** Every step can be reached from the start. Let a step lead to it, or take it away. Silent while there is no start. */
export const allReachable: ProcessRule<Found> = ({ graph, answers }) => {
  if (graph.starts.length === 0) return []
  const reached = graph.reachableFrom(graph.starts.map((step) => step.id))
  return graph.process.steps
    .filter((step) => !reached.has(step.id))
    .map((step) => ({
      rule: 'all-reachable',
      subject: step,
      data: {
        step: step.id,
        name: step.name,
        comesFrom: graph.incoming(step.id).map((flow) => flow.from),
        form: answers,
      },
    }))
}
