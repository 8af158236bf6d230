import type { Step } from '../model/process.ts'
import type { SiteHandover } from '../model/site-handovers.ts'

/** One or more handovers that say the same, and differ only in the steps they lead to. */
export type MergedHandover = SiteHandover & { readonly targets: readonly Step[] }

/** Handovers from one step to one party, with the same facts, as one. In the order of the first. */
export function mergeHandovers(handovers: readonly SiteHandover[]): readonly MergedHandover[] {
  const merged = new Map<string, MergedHandover>()
  for (const placed of handovers) {
    const { process, from, to, flow, handover } = placed
    const key = JSON.stringify([process.id, from.id, to.lane, flow.status, handover])
    const known = merged.get(key)
    merged.set(
      key,
      known ? { ...known, targets: [...known.targets, to] } : { ...placed, targets: [to] },
    )
  }
  return [...merged.values()]
}
