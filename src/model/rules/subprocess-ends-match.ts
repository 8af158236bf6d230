import type { Finding } from '../finding.ts'
import type { FlowId, ProcessId, StepId } from '../ids.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'subprocess-ends-match',
  {
    readonly step: StepId
    readonly calls: ProcessId | null
    /**
     * `uncovered`: an end of the called process from which no flow continues. `unknown`: a flow continues from what
     * is no end there. `twice`: two flows continue from one end. `not-a-subprocess`: the step calls no process.
     */
    readonly kind: 'uncovered' | 'unknown' | 'twice' | 'not-a-subprocess'
    readonly end: StepId | null
    /** The end that was called so before it was renamed. */
    readonly now: StepId | null
    readonly flow: FlowId | null
    /** The ends of the called process. */
    readonly ends: readonly StepId[]
  }
>

/**
 * From a subprocess one flow continues from each end of the process it opens; a single flow that names no end
 * continues from them all.
 */
export const subprocessEndsMatch: ProcessRule<Found> = ({ site, graph }) =>
  graph.process.steps.flatMap((step): readonly Found[] => {
    const flows = graph.outgoing(step.id)
    const named = flows.filter((flow) => flow.fromEnd !== null)
    const called = site.processes.find((process) => process.id === step.calls)
    const endSteps = (called?.steps ?? []).filter((one) => one.kind === 'end')
    const ends = endSteps.map((one) => one.id)
    const nowCalled = (id: StepId | null) =>
      endSteps.find(({ previousIds }) => previousIds.some((one) => one === id))?.id ?? null
    const found = (kind: Found['data']['kind'], subject: object, rest: Partial<Found['data']>) => ({
      rule: 'subprocess-ends-match' as const,
      subject,
      field: subject === step ? 'flows' : 'fromEnd',
      data: {
        step: step.id,
        calls: step.calls,
        kind,
        end: null,
        now: null,
        flow: null,
        ends,
        ...rest,
      },
    })
    if (step.kind !== 'subprocess') {
      return named.map((flow) =>
        found('not-a-subprocess', flow, { flow: flow.id, end: flow.fromEnd }),
      )
    }
    if (!called || (flows.length === 1 && named.length === 0)) return []
    const unknown = named.filter((flow) => !ends.some((end) => end === flow.fromEnd))
    const twice = named.filter((flow, i) =>
      named.slice(0, i).some((earlier) => earlier.fromEnd === flow.fromEnd),
    )
    const meant = named.map(({ fromEnd }) => nowCalled(fromEnd) ?? fromEnd)
    const uncovered = ends.filter((end) => !meant.includes(end))
    return [
      ...unknown.map((flow) =>
        found('unknown', flow, {
          flow: flow.id,
          end: flow.fromEnd,
          now: nowCalled(flow.fromEnd),
        }),
      ),
      ...twice.map((flow) => found('twice', flow, { flow: flow.id, end: flow.fromEnd })),
      ...uncovered.map((end) => found('uncovered', step, { end })),
    ]
  })
