import type { StepId } from '../ids.ts'
import type { Loop } from '../loops.ts'
import type { Flow, Step } from '../process.ts'
import type { AnswerSet } from './answer-sets.ts'
import type { Situations } from './situations.ts'

/**
 * For every step of a loop, the answers with which a person who comes to it can still come out of the loop. Who stands
 * at a step that leads nowhere, or gives an answer without a way, counts as having come out: other rules tell of them.
 *
 * @see van der Aalst 1997, Verification of workflow nets: the option to complete, asked of one loop
 */
export function wayOutOf(loop: Loop, situations: Situations): (step: StepId) => AnswerSet {
  const { graph, sets, asks, opens, comingTo } = situations
  const from = new Map<StepId, AnswerSet>(loop.steps.map(({ id }) => [id, sets.none]))
  const of = (id: StepId) => from.get(id) ?? sets.all

  const onward = ({ to, limit }: Flow) => sets.either(of(to), of(limit?.afterwards ?? to))
  const leaving = (step: Step): AnswerSet => {
    const flows = graph.outgoing(step.id)
    const open = flows.map(opens).reduce(sets.either, sets.none)
    const stuck = sets.without(sets.all, open)
    if (step.kind === 'parallel-split' || step.kind === 'inclusive-split') {
      // All ways that are taken at once must lead out.
      const each = flows.map((flow) =>
        sets.either(onward(flow), sets.without(sets.all, opens(flow))),
      )
      return each.reduce(sets.both, sets.all)
    }
    return flows.map((flow) => sets.both(opens(flow), onward(flow))).reduce(sets.either, stuck)
  }

  // What lies nearest to the end of the loop first.
  const open = new Set(loop.steps.map(({ id }) => id).reverse())
  for (const id of open) {
    open.delete(id)
    const step = graph.step(id)
    const now = step.kind === 'end' ? sets.all : sets.forget(leaving(step), asks(step))
    if (now === of(id)) continue
    from.set(id, now)
    for (const flow of comingTo(id)) if (from.has(flow.from)) open.add(flow.from)
  }
  return of
}

/** Where somebody comes who is at a step with these answers and goes on: that step first, the nearest next. */
export function goesOnTo(
  situations: Situations,
  step: StepId,
  given: AnswerSet,
): readonly StepId[] {
  const { graph, sets, asks, opens } = situations
  const coming = new Map([[step, given]])
  const come = (to: StepId, taking: AnswerSet) => {
    const known = coming.get(to) ?? sets.none
    const all = sets.either(known, taking)
    if (all === known) return
    coming.set(to, all)
    open.add(to)
  }
  const open = new Set([step])
  for (const id of open) {
    open.delete(id)
    const leaving = sets.forget(coming.get(id) ?? sets.none, asks(graph.step(id)))
    for (const flow of graph.outgoing(id)) {
      const taking = sets.both(leaving, opens(flow))
      come(flow.to, taking)
      come(flow.limit?.afterwards ?? flow.to, taking)
    }
  }
  return [...coming.keys()]
}
