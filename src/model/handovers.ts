import { createGraph } from './graph.ts'
import type { PartyId } from './ids.ts'
import type { Party } from './party.ts'
import type { Flow, Handover, Process, Step } from './process.ts'

export type PlacedHandover = {
  readonly flow: Flow
  readonly from: Step
  readonly to: Step
  readonly handover: Handover
}

/** What passes between the parties of a process, in the order of its flows. */
export function handoversOf(process: Process): readonly PlacedHandover[] {
  const graph = createGraph(process)
  return process.flows.flatMap((flow) =>
    flow.handover
      ? [{ flow, from: graph.step(flow.from), to: graph.step(flow.to), handover: flow.handover }]
      : [],
  )
}

/**
 * True when a flow between these steps must say what is handed over: it passes from one party to another, and
 * neither is the individual. At a start event nobody holds anything yet.
 */
export function needsHandover(
  flow: { readonly from: Step; readonly to: Step },
  individual: PartyId | null,
): boolean {
  const { from, to } = flow
  if (from.kind === 'start') return false
  return from.lane !== to.lane && from.lane !== individual && to.lane !== individual
}

/** The party that is the individual, if the site has one. */
export function individualOf(parties: readonly Party[]): PartyId | null {
  return parties.find((party) => party.isIndividual)?.id ?? null
}
