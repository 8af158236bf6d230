import type { Registers } from '../../layout/published-site.ts'
import type { Process } from '../../model/process.ts'
import { type Status, statusOf } from '../../model/provenance.ts'
import { handoversInAll } from '../../model/site-handovers.ts'

export type StatusCounts = Readonly<Record<Status, number>>

/** How many of these are stated, inferred and open. */
export function countStatuses(statuses: readonly Status[]): StatusCounts {
  const count = (status: Status) => statuses.filter((one) => one === status).length
  return { stated: count('stated'), inferred: count('inferred'), open: count('open') }
}

/** How firmly a map stands: its steps, its handovers, and the deadlines of both. */
export function statusesOfMap(process: Process) {
  const handovers = handoversInAll([process])
  const deadlines = [
    ...process.steps.map(({ deadline }) => deadline),
    ...handovers.map(({ handover }) => handover.by),
  ]
  return {
    steps: countStatuses(process.steps.map(({ status }) => status)),
    handovers: countStatuses(handovers.map(({ flow }) => flow.status)),
    deadlines: countStatuses(
      deadlines.flatMap((claim) => (claim === null ? [] : [statusOf(claim)])),
    ),
  }
}

/** How firmly what the maps share stands: parties, roles and registers. */
export function statusesOfRegisters(registers: Registers): StatusCounts {
  const { parties, roles, documents, consents, terms, legalRules, gaps, bottlenecks } = registers
  const all = [parties, roles, documents, consents, terms, legalRules, gaps, bottlenecks]
  return countStatuses([...all.flat(), ...registers.targetGroups].map(({ status }) => status))
}
