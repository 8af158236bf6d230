import type { Finding } from '../finding.ts'
import type { FlowId, StepId } from '../ids.ts'
import { isSplit } from '../step-kind.ts'
import { shortestWay, wayTo } from '../way-to.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'split-meets',
  {
    readonly step: StepId
    /** `null` when the split does not say where its ways meet. */
    readonly meetsAt: StepId | null
    /** The way that does not lead there. */
    readonly flow: FlowId | null
  }
>

/** Ways that are taken at the same time meet again, at the step the split names. Name it, or lead every way there. */
export const splitMeets: ProcessRule<Found> = ({ graph, answers }) =>
  graph.process.steps.flatMap((step): readonly Found[] => {
    if (!isSplit(step.kind)) return []
    const { meetsAt } = step
    const base = { rule: 'split-meets', field: 'meetsAt' } as const
    const meeting = graph.process.steps.find(({ id }) => id === meetsAt)
    if (!meeting) return [{ ...base, subject: step, data: { step: step.id, meetsAt, flow: null } }]
    // A way that comes there only by going round through the split again does not meet the others.
    const leadsThere = (from: StepId) =>
      shortestWay(graph, from, meeting.id, (flow) => flow.from !== step.id) !== null
    return graph
      .outgoing(step.id)
      .filter((flow) => !leadsThere(flow.to))
      .map((flow) => ({
        ...base,
        subject: flow,
        data: { step: step.id, meetsAt, flow: flow.id },
        counterexample: wayTo(graph, flow.to, answers),
      }))
  })
