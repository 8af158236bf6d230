import type { Counterexample, Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import { type Loop, loopsOf } from '../loops.ts'
import { completionOf } from '../situations/completion.ts'
import type { Situations } from '../situations/situations.ts'
import { wayOfArriving } from '../situations/way-of-situation.ts'
import { wayTo } from '../way-to.ts'
import type { SituationRule } from './rule.ts'

type Found = Finding<
  'loop-has-exit',
  {
    readonly steps: readonly StepId[]
    /** `none`: no way leads out. `closed`: ways do, but somebody goes round whose answers never open one. */
    readonly exit: 'none' | 'closed'
  }
>

/** A ring of steps has a way out, for everyone who goes round. Let one of them lead on to a step outside it. */
export const loopHasExit: SituationRule<Found> = ({ graph, answers, situations }) => {
  const loops = loopsOf(graph)
  const completes = loops.length > 0 ? completionOf(situations) : null
  return loops.flatMap((loop): readonly Found[] => {
    const { steps, flows } = loop
    const inside = new Set(flows)
    const [first] = steps
    if (!first || !completes) return []
    const hasExit = steps.some((step) => graph.outgoing(step.id).some((flow) => !inside.has(flow)))
    const told = (
      exit: Found['data']['exit'],
      subject: StepId,
      counterexample: Counterexample,
    ) => ({
      rule: 'loop-has-exit' as const,
      subject: graph.step(subject),
      data: { steps: steps.map(({ id }) => id), exit },
      counterexample,
    })
    if (!hasExit) return [told('none', first.id, wayTo(graph, first.id, answers))]
    const caught = caughtIn(loop, situations, completes)
    return caught ? [told('closed', caught.steps.at(-1) ?? first.id, caught)] : []
  })
}

/** The way of a person into the loop whose answers never lead to an end. */
function caughtIn(
  { steps }: Loop,
  situations: Situations,
  completes: ReturnType<typeof completionOf>,
): Counterexample | null {
  const { sets, arriving } = situations
  for (const { id } of steps) {
    const caught = sets.without(sets.all, completes(id))
    if (sets.meet(caught, arriving(id))) return wayOfArriving(situations, id, caught)
  }
  return null
}
