import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { Condition } from '../process.ts'
import { wayTo } from '../way-to.ts'
import { combinationsAt } from './answer-combinations.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'answers-exhaustive',
  {
    readonly step: StepId
    readonly name: string
    /** Combinations of answers without a way on: at least one. */
    readonly missing: readonly Condition[]
  }
>

/** Every answer leads on, "vet inte" too. Add the answer to one of the ways, or a way for it. */
export const answersExhaustive: ProcessRule<Found> = (context) =>
  context.graph.process.steps.flatMap((step): readonly Found[] => {
    if (step.kind !== 'decision' && step.kind !== 'inclusive-split') return []
    const missing = (combinationsAt(context, step) ?? [])
      .filter((combination) => combination.ways.length === 0)
      .map((combination) => combination.answers)
    const first = missing[0]
    if (!first) return []
    const way = wayTo(context.graph, step.id, context.answers)
    const asked = new Set(first.map((clause) => clause.question))
    const before = way.answers.filter((clause) => !asked.has(clause.question))
    return [
      {
        rule: 'answers-exhaustive',
        subject: step,
        field: 'flows',
        data: { step: step.id, name: step.name, missing },
        counterexample: { ...way, answers: [...before, ...first] },
      },
    ]
  })
