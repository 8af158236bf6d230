import { afterLimits } from '../after-limits.ts'
import type { Finding } from '../finding.ts'
import { createGraph, type ProcessGraph } from '../graph.ts'
import type { FlowId, StepId } from '../ids.ts'
import { loopsOf } from '../loops.ts'
import type { Condition, Flow } from '../process.ts'
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
    /** The step of the round where one goes on when the limit is reached; `null` where there is no limit. */
    readonly afterwards: StepId | null
  }
>

/**
 * Nobody goes round for ever: every round passes a flow with a limit, and when that is reached one goes on to something
 * else. Say on the way back how many times it may be taken, and where it leads after that.
 */
export const loopHasLimit: ProcessRule<Found> = ({ graph, answers }) => [
  ...unlimited(graph, answers),
  ...limitedInVain(graph, answers),
]

function unlimited(graph: ProcessGraph, answers: Condition): readonly Found[] {
  const flows = graph.process.flows.filter((flow) => flow.limit === null)
  const without = createGraph({ ...graph.process, flows })
  return loopsOf(without).flatMap(({ flows: round }) =>
    round
      .filter((flow) => without.backFlows.has(flow.id))
      .map((flow) => {
        const way = shortestWay(without, flow.to, flow.from) ?? []
        const counterexample = wayAround(graph, flow.to, [...way, flow], answers)
        return { ...found(flow, way, null), counterexample }
      }),
  )
}

/** When the limit is reached, one is somewhere on the same round again. */
function limitedInVain(graph: ProcessGraph, answers: Condition): readonly Found[] {
  return afterLimits(graph).flatMap(({ flow, to: afterwards }): readonly Found[] => {
    const way = shortestWay(graph, flow.to, flow.from)
    if (way === null) return []
    const told = found(flow, way, afterwards)
    if (!told.data.steps.includes(afterwards)) return []
    const then = { ...flow, to: afterwards }
    return [{ ...told, counterexample: wayAround(graph, flow.to, [...way, then], answers) }]
  })
}

function found(flow: Flow, way: readonly Flow[], afterwards: StepId | null): Found {
  const { id, from, to } = flow
  const steps = [to, ...way.map((one) => one.to)]
  return {
    rule: 'loop-has-limit',
    subject: flow,
    data: { flow: id, from, to, steps, afterwards },
  }
}
