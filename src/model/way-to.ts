import type { Counterexample } from './finding.ts'
import type { ProcessGraph } from './graph.ts'
import type { AnswerId, QuestionId, StepId } from './ids.ts'
import type { Condition, Flow } from './process.ts'

/**
 * A shortest way from the start to a step, with the answers that lead along it: what a finding shows as its example.
 * A step out of the start's reach stands alone in it.
 */
export function wayTo(graph: ProcessGraph, id: StepId, given: Condition = []): Counterexample {
  const start = graph.starts[0]?.id
  const flows = start === undefined ? [] : (shortestWay(graph, start, id) ?? [])
  return asCounterexample(graph, id, flows, given)
}

/** The way from the start into a loop and once around it. */
export function wayAround(
  graph: ProcessGraph,
  id: StepId,
  loop: readonly Flow[],
  given: Condition = [],
): Counterexample {
  const start = graph.starts[0]?.id
  const flows = start === undefined ? [] : (shortestWay(graph, start, id) ?? [])
  return asCounterexample(graph, id, [...flows, ...loop], given)
}

/** The fewest flows from one step to another, or `null` when there is no way; a step reaches itself by none. */
export function shortestWay(
  graph: ProcessGraph,
  from: StepId,
  to: StepId,
  isOpen: (flow: Flow) => boolean = () => true,
): readonly Flow[] | null {
  const arrivedBy = new Map<StepId, Flow | null>([[from, null]])
  for (const id of arrivedBy.keys()) {
    if (id === to) break
    for (const flow of graph.outgoing(id)) {
      if (isOpen(flow) && !arrivedBy.has(flow.to)) arrivedBy.set(flow.to, flow)
    }
  }
  if (!arrivedBy.has(to)) return null
  const way: Flow[] = []
  for (let flow = arrivedBy.get(to); flow; flow = arrivedBy.get(flow.from)) way.push(flow)
  return way.reverse()
}

function asCounterexample(
  graph: ProcessGraph,
  id: StepId,
  flows: readonly Flow[],
  given: Condition,
): Counterexample {
  const first = flows[0]
  // A question asked again on the way has the answer given last.
  const answers = new Map<QuestionId, readonly AnswerId[]>()
  for (const clause of [...given, ...flows.flatMap((flow) => flow.condition ?? [])]) {
    answers.set(clause.question, clause.answers)
  }
  return {
    process: graph.process.id,
    steps: first ? [first.from, ...flows.map((flow) => flow.to)] : [id],
    // Where one goes on who has taken a flow as often as one may has no arrow.
    flows: flows
      .filter(({ id, from, to }) =>
        graph.outgoing(from).some((one) => one.id === id && one.to === to),
      )
      .map((flow) => flow.id),
    answers: [...answers].map(([question, given]) => ({ question, answers: given })),
  }
}
