import type { Finding } from '../finding.ts'
import type { ProcessId, StepId } from '../ids.ts'
import type { Site } from '../site.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'no-recursion',
  {
    readonly process: ProcessId
    readonly step: StepId
    /** The processes from the one that the step opens back to its own. */
    readonly ring: readonly ProcessId[]
  }
>

/** A process never opens itself, not by way of others either. Let the step lead to a step instead. */
export const noRecursion: SiteRule<Found> = (site) =>
  site.processes.flatMap((process) =>
    process.steps.flatMap((step): readonly Found[] => {
      const ring = callsFrom(site, step.calls, process.id)
      if (!ring) return []
      const data = { process: process.id, step: step.id, ring }
      return [{ rule: 'no-recursion', subject: step, field: 'calls', data }]
    }),
  )

/** The fewest calls that lead from one process to another, both included. */
function callsFrom(
  { processes }: Site,
  from: ProcessId | null,
  to: ProcessId,
): readonly ProcessId[] | null {
  const calledBy = new Map<ProcessId | null, ProcessId | null>([[from, null]])
  for (const id of calledBy.keys()) {
    for (const { calls } of processes.find((process) => process.id === id)?.steps ?? []) {
      if (!calledBy.has(calls)) calledBy.set(calls, id)
    }
  }
  if (!calledBy.has(to)) return null
  const ring: ProcessId[] = []
  for (let at: ProcessId | null = to; at !== null; at = calledBy.get(at) ?? null) ring.push(at)
  return ring.reverse()
}
