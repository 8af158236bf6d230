import type { Finding } from '../finding.ts'
import { createGraph } from '../graph.ts'
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
    /** The form of the process in which it happens; empty when no form has a way to it. */
    readonly form: Condition
  }
>

/** Every step can be reached from the start. Let a step lead to it, or take it away. Silent while there is no start. */
export const allReachable: ProcessRule<Found> = ({ process, graph, answers }) => {
  if (graph.starts.length === 0) return []
  const reached = graph.reachableFrom(graph.starts.map((step) => step.id))
  const unreached = graph.process.steps.filter((step) => !reached.has(step.id))
  if (unreached.length === 0) return []
  const whole = createGraph(process)
  const reachedInSome = whole.reachableFrom(whole.starts.map((step) => step.id))
  return unreached.map((step) => ({
    rule: 'all-reachable',
    subject: step,
    data: {
      step: step.id,
      name: step.name,
      comesFrom: graph.incoming(step.id).map((flow) => flow.from),
      form: reachedInSome.has(step.id) ? answers : [],
    },
  }))
}
