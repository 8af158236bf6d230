import type { Finding } from '../finding.ts'
import type { FlowId, QuestionId, StepId } from '../ids.ts'
import type { Flow, Step, StepKind } from '../process.ts'
import { isSplit } from '../step-kind.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'split-has-ways',
  {
    readonly step: StepId
    readonly stepKind: StepKind
    /**
     * `too-few`: a choice with less than two ways. `too-many`: several ways out of a step that is no choice.
     * `no-condition`: a way of a choice that does not say for which answer. `asks-other`: no way of a choice answers
     * the question that the step asks.
     */
    readonly kind: 'too-few' | 'too-many' | 'no-condition' | 'asks-other'
    readonly question: QuestionId | null
    readonly flows: readonly FlowId[]
  }
>

/**
 * A choice has two ways or more and says when each is taken, by the answers to its own question; only choices have
 * several. Make the step a decision, or give each way its answer. A subprocess may have one way per end.
 */
export const splitHasWays: ProcessRule<Found> = ({ graph }) =>
  graph.process.steps.flatMap((step): readonly Found[] => {
    const ways = graph.outgoing(step.id)
    const found = (kind: Found['data']['kind'], flows = ways): Found => ({
      rule: 'split-has-ways',
      subject: kind === 'no-condition' ? (flows[0] ?? step) : step,
      field: 'flows',
      data: {
        step: step.id,
        stepKind: step.kind,
        kind,
        question: step.question,
        flows: flows.map((flow) => flow.id),
      },
    })
    if (isGateway(step)) {
      const open = ways.filter((flow) => flow.condition === null)
      return [
        ...(ways.length < 2 ? [found('too-few')] : []),
        ...(step.kind === 'parallel-split'
          ? []
          : open.map((flow) => found('no-condition', [flow]))),
        ...(open.length < ways.length && asksOther(step, ways) ? [found('asks-other')] : []),
      ]
    }
    const isByEnd = step.kind === 'subprocess' && ways.every((flow) => flow.fromEnd !== null)
    // What leaves an end is told by `end-has-no-way-on`.
    return ways.length > 1 && !isByEnd && step.kind !== 'end' ? [found('too-many')] : []
  })

/** Its question was changed and the ways were not, or the other way round. */
function asksOther({ question }: Step, ways: readonly Flow[]): boolean {
  if (question === null) return false
  return !ways.some(({ condition }) => condition?.some((clause) => clause.question === question))
}

function isGateway(step: Step): boolean {
  return step.kind === 'decision' || isSplit(step.kind)
}
