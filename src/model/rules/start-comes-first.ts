import type { Finding } from '../finding.ts'
import type { FlowId, StepId } from '../ids.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'start-comes-first',
  { readonly flow: FlowId; readonly from: StepId; readonly start: StepId }
>

/** Nothing leads back to a start. Let the flow lead to the step after it. */
export const startComesFirst: ProcessRule<Found> = ({ graph }) =>
  graph.starts.flatMap((start) =>
    graph.incoming(start.id).map((flow) => ({
      rule: 'start-comes-first',
      subject: flow,
      field: 'to',
      data: { flow: flow.id, from: flow.from, start: start.id },
    })),
  )
