import type { PlacedLane } from '../layout/placed-process.ts'
import type { PartySummary } from '../model/party.ts'
import { breakHeading } from './break-heading.ts'
import { LaneName } from './LaneName.tsx'

/** One stretch of a lane: tint, bar in the party's tone, its pattern for black and white, icon and name. */
export function LaneBand(props: {
  readonly lane: PlacedLane
  readonly party: PartySummary
  /** Width of the heading's column; 0 where the name stands as a line on top of the lane. */
  readonly headingWidth: number
}) {
  const { lane, party, headingWidth } = props
  const { x, y, width, height } = lane.box
  const lines =
    headingWidth > 0
      ? breakHeading(party.shortName, headingWidth - 20)
      : [party.shortName.replaceAll('\u00AD', '')]
  return (
    <g className="lane" data-bana={party.id} data-part={party.id}>
      <rect x={x} y={y} width={width} height={height} />
      <rect className="p" x={x} y={y} width={8} height={height} fill={`url(#m-${party.pattern})`} />
      <rect className="b" x={x} y={y} width={4} height={height} />
      <LaneName
        icon={party.icon}
        lines={lines}
        x={lane.nameX ?? x + 14}
        y={headingWidth > 0 ? y + Math.max(4, height / 2 - 10 - lines.length * 8) : y + 3}
        isLine={headingWidth === 0}
      />
    </g>
  )
}
