import type { Process } from '../process.ts'
import { inEveryForm, type Status, statusOf } from '../provenance.ts'
import type { Site } from '../site.ts'
import { handoversInAll } from '../site-handovers.ts'
import { stepCertainty } from '../step-certainty.ts'

export type StatusCounts = Readonly<Record<Status, number>>

/** How many of these are stated, inferred and open. */
export function countStatuses(statuses: readonly Status[]): StatusCounts {
  const count = (status: Status) => statuses.filter((one) => one === status).length
  return { stated: count('stated'), inferred: count('inferred'), open: count('open') }
}

export type MapStatuses = Readonly<Record<'steps' | 'handovers' | 'deadlines', StatusCounts>>

/** How firmly a map stands: its steps as it draws them, its handovers, and the deadlines of both. */
export function statusesOfMap(process: Process): MapStatuses {
  const handovers = handoversInAll([process])
  const deadlines = [
    ...process.steps.map(({ deadline }) => deadline),
    ...handovers.map(({ handover }) => handover.by),
  ]
  return {
    steps: countStatuses(process.steps.map(stepCertainty)),
    handovers: countStatuses(handovers.map(({ flow }) => flow.status)),
    deadlines: countStatuses(
      deadlines.flatMap((claim) => (claim === null ? [] : inEveryForm(claim).map(statusOf))),
    ),
  }
}

/** How firmly what the maps share stands: parties, roles and registers. */
export function statusesOfRegisters(site: Site): StatusCounts {
  const { parties, roles, documents, consents, terms, legalRules } = site
  const { gaps, bottlenecks, targetGroups } = site
  const all = [
    parties,
    roles,
    documents,
    consents,
    terms,
    legalRules,
    gaps,
    bottlenecks,
    targetGroups,
  ]
  return countStatuses(all.flat().map(({ status }) => status))
}
