import type { Finding } from '../finding.ts'
import type { FlowId, StepId } from '../ids.ts'
import type { Condition, Step } from '../process.ts'
import { choiceAt } from '../situations/choice.ts'
import type { Situations } from '../situations/situations.ts'
import { wayOfLeaving } from '../situations/way-of-situation.ts'
import type { SituationRule } from './rule.ts'

type Found = Finding<
  'answers-disjoint',
  {
    readonly step: StepId
    readonly name: string
    /** Answers that more than one way takes, and those ways. */
    readonly answers: Condition
    readonly flows: readonly FlowId[]
    readonly targets: readonly StepId[]
  }
>

/** At a decision each answer leads one way only. Take the answer from all ways but one, or make it "en eller flera". */
export const answersDisjoint: SituationRule<Found> = ({ graph, situations }) =>
  graph.process.steps.flatMap((step) => {
    const found = step.kind === 'decision' ? overlapAt(situations, step) : null
    return found === null ? [] : [found]
  })

function overlapAt(situations: Situations, step: Step): Found | null {
  const { sets } = situations
  const choice = choiceAt(situations, step)
  if (choice === null) return null
  let taken = sets.none
  for (const { flow, answers } of choice.ways) {
    const twice = sets.both(choice.from, sets.both(taken, answers))
    if (twice !== sets.none) {
      const shown = sets.conditions(choice.decided(twice), 1).flat()
      const example = sets.both(sets.both(taken, answers), sets.where(shown))
      const some = sets.both(twice, example)
      const ways = choice.ways.filter((way) => sets.meet(way.answers, some))
      return {
        rule: 'answers-disjoint',
        subject: flow,
        field: 'condition',
        data: {
          step: step.id,
          name: step.name,
          answers: shown,
          flows: ways.map((way) => way.flow.id),
          targets: ways.map((way) => way.flow.to),
        },
        counterexample: wayOfLeaving(situations, step.id, example),
      }
    }
    taken = sets.either(taken, answers)
  }
  return null
}
