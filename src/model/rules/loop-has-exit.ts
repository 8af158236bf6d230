import { afterLimits } from '../after-limits.ts'
import type { Finding } from '../finding.ts'
import { createGraph } from '../graph.ts'
import type { PartyId, StepId } from '../ids.ts'
import { type Loop, loopsOf } from '../loops.ts'
import type { AnswerSet } from '../situations/answer-sets.ts'
import type { Situations } from '../situations/situations.ts'
import { wayOfArriving } from '../situations/way-of-situation.ts'
import { goesOnTo, wayOutOf } from '../situations/way-out.ts'
import { wayTo } from '../way-to.ts'
import type { SituationRule } from './rule.ts'

type Found = Finding<
  'loop-has-exit',
  {
    /** Where one goes round, the nearest first. */
    readonly steps: readonly StepId[]
    /** The parties in whose lanes these steps lie. Two or more: one is sent back and forth between them. */
    readonly parties: readonly PartyId[]
    /** `none`: no way leads out. `closed`: ways do, but somebody goes round whose answers never open one. */
    readonly exit: 'none' | 'closed'
  }
>

/** A ring of steps has a way out, for everyone who goes round. Let one of them lead on to a step outside it. */
export const loopHasExit: SituationRule<Found> = ({ graph, answers, situations }) => {
  const { process } = graph
  const after = afterLimits(graph).map(({ flow, to }) => ({ ...flow, to }))
  const whole = createGraph({ ...process, flows: [...process.flows, ...after] })
  const found = (exit: Found['data']['exit'], round: readonly StepId[]) => {
    const steps = round.map(graph.step)
    const parties = [...new Set(steps.map(({ lane }) => lane))]
    return { rule: 'loop-has-exit' as const, data: { steps: round, parties, exit } }
  }
  return loopsOf(whole).flatMap((loop): readonly Found[] => {
    const inside = new Set(loop.flows)
    const hasExit = loop.steps.some(({ id }) =>
      whole.outgoing(id).some((flow) => !inside.has(flow)),
    )
    if (!hasExit) {
      return loop.steps.slice(0, 1).map((first) => ({
        ...found('none', [...whole.reachableFrom([first.id])]),
        subject: first,
        counterexample: wayTo(graph, first.id, answers),
      }))
    }
    const caught = caughtIn(loop, situations)
    if (caught === null) return []
    const { step, set } = caught
    const way = wayOfArriving(situations, step, set)
    const person = situations.sets.both(set, situations.sets.where(way.answers))
    return [
      {
        ...found('closed', goesOnTo(situations, step, person)),
        subject: graph.step(step),
        counterexample: way,
      },
    ]
  })
}

/** Where somebody comes into a loop whose answers never lead out of it. */
function caughtIn(
  loop: Loop,
  situations: Situations,
): { readonly step: StepId; readonly set: AnswerSet } | null {
  const { sets, arriving } = situations
  const comesOut = wayOutOf(loop, situations)
  for (const { id } of loop.steps) {
    const set = sets.without(sets.all, comesOut(id))
    if (sets.meet(set, arriving(id))) return { step: id, set }
  }
  return null
}
