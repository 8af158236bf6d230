import type { Finding } from '../finding.ts'
import type { PartyId, StepId } from '../ids.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'lane-on-map',
  { readonly step: StepId; readonly lane: PartyId; readonly lanes: readonly PartyId[] }
>

/** A step stands in one of the lanes of its process. Add the lane to the process, or move the step. */
export const laneOnMap: SiteRule<Found> = (site) =>
  site.processes.flatMap((process) =>
    process.steps
      .filter((step) => !process.lanes.includes(step.lane))
      .map((step) => ({
        rule: 'lane-on-map',
        subject: step,
        field: 'lane',
        data: { step: step.id, lane: step.lane, lanes: process.lanes },
      })),
  )
