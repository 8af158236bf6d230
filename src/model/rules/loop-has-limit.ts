import type { Finding } from '../finding.ts'
import { createGraph } from '../graph.ts'
import type { FlowId, StepId } from '../ids.ts'
import { loopsOf } from '../loops.ts'
import { shortestWay, wayAround } from '../way-to.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'loop-has-limit',
  {
    /** The flow that closes the loop. */
    readonly flow: FlowId
    readonly from: StepId
    readonly to: StepId
    /** The steps of one round. */
    readonly steps: readonly StepId[]
  }
>

/**
 * Nobody goes round for ever: every round passes a flow with a limit. Say on the way back how many times it may be
 * taken, and where it leads after that.
 */
export const loopHasLimit: ProcessRule<Found> = ({ graph, answers }) => {
  const flows = graph.process.flows.filter((flow) => flow.limit === null)
  const unlimited = createGraph({ ...graph.process, flows })
  return loopsOf(unlimited).flatMap(({ flows: round }) =>
    round
      .filter((flow) => unlimited.backFlows.has(flow.id))
      .flatMap((flow): readonly Found[] => {
        const way = shortestWay(unlimited, flow.to, flow.from)
        if (!way) return []
        return [
          {
            rule: 'loop-has-limit',
            subject: flow,
            field: 'limit',
            data: {
              flow: flow.id,
              from: flow.from,
              to: flow.to,
              steps: [flow.to, ...way.map((step) => step.to)],
            },
            counterexample: wayAround(graph, flow.to, [...way, flow], answers),
          },
        ]
      }),
  )
}
