import type { Finding } from '../finding.ts'
import type { FlowId, StepId } from '../ids.ts'
import type { Step, StepKind } from '../process.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'split-has-ways',
  {
    readonly step: StepId
    readonly stepKind: StepKind
    /**
     * `too-few`: a choice with less than two ways. `too-many`: several ways out of a step that is no choice.
     * `no-condition`: a way of a choice that does not say for which answer.
     */
    readonly kind: 'too-few' | 'too-many' | 'no-condition'
    readonly flows: readonly FlowId[]
  }
>

/**
 * A choice has two ways or more and says when each is taken; only choices have several. Make the step a decision,
 * or give each way its answer. A subprocess may have one way per end.
 */
export const splitHasWays: ProcessRule<Found> = ({ graph }) =>
  graph.process.steps.flatMap((step): readonly Found[] => {
    const ways = graph.outgoing(step.id)
    const found = (kind: Found['data']['kind'], flows = ways): Found => ({
      rule: 'split-has-ways',
      subject: kind === 'no-condition' ? (flows[0] ?? step) : step,
      field: kind === 'no-condition' ? 'condition' : 'flows',
      data: { step: step.id, stepKind: step.kind, kind, flows: flows.map((flow) => flow.id) },
    })
    if (isSplit(step)) {
      const open = ways.filter((flow) => flow.condition === null)
      return [
        ...(ways.length < 2 ? [found('too-few')] : []),
        ...(step.kind === 'parallel-split'
          ? []
          : open.map((flow) => found('no-condition', [flow]))),
      ]
    }
    const isByEnd = step.kind === 'subprocess' && ways.every((flow) => flow.fromEnd !== null)
    // What leaves an end is told by `end-has-no-way-on`.
    return ways.length > 1 && !isByEnd && step.kind !== 'end' ? [found('too-many')] : []
  })

function isSplit(step: Step): boolean {
  return (
    step.kind === 'decision' || step.kind === 'inclusive-split' || step.kind === 'parallel-split'
  )
}
