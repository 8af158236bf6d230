import type { StepId } from '../ids.ts'
import type { Flow, Step } from '../process.ts'
import type { AnswerSet } from './answer-sets.ts'
import type { Situations } from './situations.ts'

/**
 * For every step, the answers with which a person who comes to it can still come to an end. Who stands at a step that
 * leads nowhere, or gives an answer without a way, counts as having come so far: other rules tell of them.
 *
 * @see van der Aalst 1997, Verification of workflow nets: the option to complete
 */
export function completionOf(situations: Situations): (step: StepId) => AnswerSet {
  const { graph, sets, asks, opens, comingTo } = situations
  const from = new Map<StepId, AnswerSet>()
  const of = (id: StepId) => from.get(id) ?? sets.none

  const onward = ({ to, limit }: Flow) =>
    limit?.afterwards ? sets.either(of(to), of(limit.afterwards)) : of(to)
  const leaving = (step: Step): AnswerSet => {
    const flows = graph.outgoing(step.id)
    const open = flows.map(opens).reduce(sets.either, sets.none)
    const stuck = sets.without(sets.all, open)
    if (step.kind === 'parallel-split' || step.kind === 'inclusive-split') {
      // All ways that are taken at once must lead to an end.
      const each = flows.map((flow) =>
        sets.either(onward(flow), sets.without(sets.all, opens(flow))),
      )
      return each.reduce(sets.both, sets.all)
    }
    return flows.map((flow) => sets.both(opens(flow), onward(flow))).reduce(sets.either, stuck)
  }

  // Ends first: a graph without loops is walked once.
  const order = situations.order.flat().reverse()
  const open = new Set(order)
  while (open.size > 0) {
    for (const id of order) {
      if (!open.delete(id)) continue
      const step = graph.step(id)
      const now = step.kind === 'end' ? sets.all : sets.forget(leaving(step), asks(step))
      if (now === of(id)) continue
      from.set(id, now)
      for (const flow of comingTo(id)) open.add(flow.from)
    }
  }
  return of
}
