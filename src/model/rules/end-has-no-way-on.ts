import type { Finding } from '../finding.ts'
import type { FlowId, StepId } from '../ids.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'end-has-no-way-on',
  { readonly end: StepId; readonly flow: FlowId; readonly to: StepId }
>

/** An end leads nowhere. Make it a step of another kind, or take the flow away. */
export const endHasNoWayOn: ProcessRule<Found> = ({ graph }) =>
  graph.ends.flatMap((end) =>
    graph.outgoing(end.id).map((flow) => ({
      rule: 'end-has-no-way-on',
      subject: flow,
      data: { end: end.id, flow: flow.id, to: flow.to },
    })),
  )
