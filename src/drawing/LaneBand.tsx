import type { PlacedLane } from '../layout/placed-process.ts'
import type { PartySummary } from '../model/party.ts'
import { LaneName } from './LaneName.tsx'
import { LANE_NAME_X_PX, laneHeading } from './lane-heading.ts'

/** One stretch of a lane: tint, bar in the party's tone, its pattern for black and white, icon and name. */
export function LaneBand(props: {
  readonly lane: PlacedLane
  readonly party: PartySummary
  /** Width of the heading's column; 0 where the name stands as a line on top of the lane. */
  readonly headingWidth: number
}) {
  const { lane, party, headingWidth } = props
  const { x, y, width, height } = lane.box
  const isLine = headingWidth === 0
  const name = isLine
    ? { lines: [party.shortName.replaceAll('\u00AD', '')], y: 3 }
    : laneHeading(party.shortName, headingWidth, height)
  return (
    <g className="lane" data-bana={party.id} data-part={party.id}>
      <rect x={x} y={y} width={width} height={height} />
      <rect className="p" x={x} y={y} width={8} height={height} fill={`url(#m-${party.pattern})`} />
      <rect className="b" x={x} y={y} width={4} height={height} />
      <LaneName
        icon={party.icon}
        lines={name.lines}
        x={lane.nameX ?? x + LANE_NAME_X_PX}
        y={y + name.y}
        isLine={isLine}
      />
    </g>
  )
}
