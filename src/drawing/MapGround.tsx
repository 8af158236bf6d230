import { LANE_HEADING_WIDTH_PX } from '../layout/metrics.ts'
import type { PlacedProcess } from '../layout/placed-process.ts'
import type { MapProcess } from '../model/map-process.ts'
import type { PartySummary } from '../model/party.ts'
import { LaneBand } from './LaneBand.tsx'
import { PhaseChevron } from './PhaseChevron.tsx'

/** What the steps stand on: lanes and phases. */
export function MapGround(props: {
  readonly placed: PlacedProcess
  readonly process: MapProcess
  readonly parties: readonly PartySummary[]
}) {
  const { placed, process, parties } = props
  return (
    <>
      {placed.lanes.map((lane) => {
        const party = parties.find((candidate) => candidate.id === lane.party)
        return (
          party && (
            <LaneBand
              key={`${lane.box.x} ${lane.box.y}`}
              lane={lane}
              party={party}
              headingWidth={placed.form === 'wide' ? LANE_HEADING_WIDTH_PX : 0}
            />
          )
        )
      })}
      {placed.phases.map(({ phase, box, nameX, nameWidth }) => {
        const index = process.phases.findIndex((candidate) => candidate.id === phase)
        return (
          <PhaseChevron
            key={`${box.x} ${box.y}`}
            box={box}
            number={index + 1}
            name={process.phases[index]?.name ?? ''}
            nameX={nameX}
            nameWidth={nameWidth}
          />
        )
      })}
    </>
  )
}
