import type { Finding } from '../finding.ts'
import type { StepId } from '../ids.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'told-at-has-station',
  {
    readonly step: StepId
    readonly toldAt: StepId
    /** Steps of the same process that do have a station of their own. */
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
      const data = { step: step.id, toldAt: step.station.step, stations }
      return [{ rule: 'told-at-has-station', subject: step, field: 'station', data }]
    })
  })
