import type { Finding } from '../finding.ts'
import { createGraph, type ProcessGraph } from '../graph.ts'
import type { StepId } from '../ids.ts'
import type { Condition, Step } from '../process.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'all-reachable',
  {
    readonly step: StepId
    readonly name: string
    /** Steps that can be reached again as soon as this one can. They are not told of themselves. */
    readonly behind: readonly StepId[]
    /** The form of the process in which it happens; empty when no form has a way to it. */
    readonly form: Condition
  }
>

/** Every step can be reached from the start. Let a step lead to it, or take it away. Silent while there is no start. */
export const allReachable: ProcessRule<Found> = ({ process, graph, answers }) => {
  if (graph.starts.length === 0) return []
  const reached = graph.reachableFrom(graph.starts.map((step) => step.id))
  const unreached = graph.process.steps.filter((step) => !reached.has(step.id))
  const whole = createGraph(process)
  const reachedInSome = whole.reachableFrom(whole.starts.map((step) => step.id))
  const missing = new Set(unreached.map((step) => step.id))
  return firstOf(unreached, graph).map((step) => ({
    rule: 'all-reachable',
    subject: step,
    data: {
      step: step.id,
      name: step.name,
      behind: [...graph.reachableFrom([step.id])].filter((id) => id !== step.id && missing.has(id)),
      form: reachedInSome.has(step.id) ? answers : [],
    },
  }))
}

/** The fewest steps that lead to all the others: one lost way is one fault, however much comes after it. */
function firstOf(unreached: readonly Step[], graph: ProcessGraph): readonly Step[] {
  const covered = new Set<StepId>()
  const first: Step[] = []
  const isLed = (step: Step) => graph.incoming(step.id).length > 0
  // Those that nothing leads to come before those that stand in a ring.
  for (const step of unreached.toSorted((a, b) => Number(isLed(a)) - Number(isLed(b)))) {
    if (covered.has(step.id)) continue
    first.push(step)
    for (const id of graph.reachableFrom([step.id])) covered.add(id)
  }
  return first
}
