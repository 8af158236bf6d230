import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { Condition } from '../process.ts'
import { choiceAt } from '../situations/choice.ts'
import { wayOfLeaving } from '../situations/way-of-situation.ts'
import type { SituationRule } from './rule.ts'

type Found = Finding<
  'answers-exhaustive',
  {
    readonly step: StepId
    readonly name: string
    /** Answers without a way on, as conditions that do not overlap: at least one. */
    readonly missing: readonly Condition[]
  }
>

/** More cases than these say nothing new. */
const MOST_CASES = 20

/**
 * Every answer that a person may have at a choice leads on, "vet inte" too. Add the answer to one of the ways, or a
 * way for it.
 */
export const answersExhaustive: SituationRule<Found> = ({ graph, situations }) => {
  const { sets } = situations
  return graph.process.steps.flatMap((step): readonly Found[] => {
    if (step.kind !== 'decision' && step.kind !== 'inclusive-split') return []
    const choice = choiceAt(situations, step)
    if (choice === null) return []
    const open = choice.ways.reduce((some, { answers }) => sets.either(some, answers), sets.none)
    const left = sets.without(choice.from, open)
    if (left === sets.none) return []
    const missing = sets.conditions(choice.decided(left), MOST_CASES)
    const example = sets.without(sets.where(missing[0] ?? null), open)
    return [
      {
        rule: 'answers-exhaustive',
        subject: step,
        field: 'flows',
        data: { step: step.id, name: step.name, missing },
        counterexample: wayOfLeaving(situations, step.id, example),
      },
    ]
  })
}
