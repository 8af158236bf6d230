import { handoversOf, type PlacedHandover } from './handovers.ts'
import type { RoleId } from './ids.ts'
import type { Process, Step } from './process.ts'
import { settledOrMeanwhile, valuesOf } from './provenance.ts'

/** A handover and the process it belongs to, for pages that gather them from every map. */
export type SiteHandover = PlacedHandover & { readonly process: Process }

/** Every handover, process by process. */
export function handoversInAll(processes: readonly Process[]): readonly SiteHandover[] {
  return processes.flatMap((process) =>
    handoversOf(process).map((placed) => ({ ...placed, process })),
  )
}

/** Who sends: those who are accountable for or carry out the step that the flow leaves. */
export function sendersOf({ from }: PlacedHandover): readonly RoleId[] {
  return workersOf(from)
}

/** Who receives, as drawn: the role that the handover names, else the one accountable for the step it leads to. */
export function receiverOf({ handover, to }: PlacedHandover): RoleId | null {
  const named = handover.receiver === null ? null : settledOrMeanwhile(handover.receiver)
  return named ?? settledOrMeanwhile(to.responsibility.accountable)
}

/** Those who receive in some form of the process. */
export function receiversOf({ handover, to }: PlacedHandover): readonly RoleId[] {
  const named = valuesOf([handover.receiver])
  return named.length > 0 ? named : valuesOf([to.responsibility.accountable])
}

/** The roles that do a step: the accountable one and those who carry it out, each once. */
export function workersOf({ responsibility }: Step): readonly RoleId[] {
  const { accountable, responsible } = responsibility
  return [...new Set(valuesOf([accountable, ...responsible]))]
}
