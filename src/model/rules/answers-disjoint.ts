import type { Finding } from '../finding.ts'
import type { FlowId, StepId } from '../ids.ts'
import type { Condition } from '../process.ts'
import { combinationsAt } from './answer-combinations.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'answers-disjoint',
  {
    readonly step: StepId
    readonly name: string
    /** The first combination of answers that more than one way takes, and those ways. */
    readonly answers: Condition
    readonly flows: readonly FlowId[]
    readonly targets: readonly StepId[]
  }
>

/** At a decision each answer leads one way only. Take the answer from all ways but one, or make it "en eller flera". */
export const answersDisjoint: ProcessRule<Found> = (context) =>
  context.graph.process.steps.flatMap((step): readonly Found[] => {
    if (step.kind !== 'decision') return []
    const combinations = combinationsAt(context, step) ?? []
    const overlap = combinations.find((combination) => combination.ways.length > 1)
    const second = overlap?.ways[1]
    if (!overlap || !second) return []
    return [
      {
        rule: 'answers-disjoint',
        subject: second,
        field: 'condition',
        data: {
          step: step.id,
          name: step.name,
          answers: overlap.answers,
          flows: overlap.ways.map((flow) => flow.id),
          targets: overlap.ways.map((flow) => flow.to),
        },
      },
    ]
  })
