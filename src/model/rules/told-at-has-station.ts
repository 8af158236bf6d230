import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { Process } from '../process.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'told-at-has-station',
  {
    readonly step: StepId
    readonly toldAt: StepId
    /** Steps of the same process that do have a station of their own, the nearest along the ways first. */
    readonly stations: readonly StepId[]
  }
>

/** A step told at another step's station needs that step to have one of its own. Name a step with a station. */
export const toldAtHasStation: SiteRule<Found> = (site) =>
  site.processes.flatMap((process) => {
    const stations = process.steps
      .filter((step) => step.station.kind === 'own')
      .map((step) => step.id)
    return process.steps.flatMap((step): readonly Found[] => {
      if (step.station.kind !== 'told-at' || stations.includes(step.station.step)) return []
      const rank = new Map(nearestFirst(process, step.id).map((id, index) => [id, index]))
      const far = process.steps.length
      const byWay = stations.toSorted((a, b) => (rank.get(a) ?? far) - (rank.get(b) ?? far))
      const data = { step: step.id, toldAt: step.station.step, stations: byWay }
      return [{ rule: 'told-at-has-station', subject: step, field: 'station', data }]
    })
  })

/** The steps that can be come to from one of them, or from which it can be come to, by the number of ways between. */
function nearestFirst({ flows }: Process, start: StepId): readonly StepId[] {
  const found = new Set([start])
  for (const at of found) {
    for (const { from, to } of flows) {
      if (from === at) found.add(to)
      if (to === at) found.add(from)
    }
  }
  return [...found]
}
