import { useViewport } from '@xyflow/react'
import { LaneName } from '../drawing/LaneName.tsx'
import { LANE_NAME_X_PX, laneHeading } from '../drawing/lane-heading.ts'
import { PhaseChevron } from '../drawing/PhaseChevron.tsx'
import { HEADING_LETTER_PX, LANE_HEADING_WIDTH_PX } from '../layout/metrics.ts'
import type { PartySummary } from '../model/party.ts'
import { useCanvas } from './canvas-context.ts'
import { headingsOf } from './canvas-room.ts'
import { homeOf } from './keep-in-view.ts'

/** Height of a lane's icon with one line of its name under it, and of the name alone. */
const WITH_ICON_PX = 40
const NAME_PX = 15
const NAME_WIDTH_PX = LANE_HEADING_WIDTH_PX - LANE_NAME_X_PX - 4
const ICON_WIDTH_PX = 22

/**
 * Lane and phase headings that stay in view while the map is panned, and stay readable when it is small. They lie
 * exactly on the drawing's own headings until the map has moved. The folded form repeats its headings, and needs none.
 */
export function StickyHeadings() {
  const { placed, process, parties } = useCanvas()
  const { x, y, zoom } = useViewport()
  if (placed.form === 'tall') return null
  const hasColumn = x < 0 || zoom < 1
  /** Headings grow with the map and do not shrink with it. */
  const size = Math.max(1, zoom)
  const width = LANE_HEADING_WIDTH_PX * size
  const seenFrom = hasColumn ? width / size - x / size : 0
  const headings = headingsOf(placed)
  const top = Math.max(0, y - homeOf(headings, zoom).y)
  const band = headings.height * size + top
  const foot = y + placed.height * zoom
  return (
    <>
      {hasColumn && (
        <svg className="headings lanes" aria-hidden="true" width={width}>
          <rect className="cover" width="100%" height="100%" />
          {placed.lanes.map(({ party: id, box }) => {
            const party = parties.find((candidate) => candidate.id === id)
            if (!party) return null
            const height = (box.height * zoom) / size
            return (
              <g
                key={id}
                className="lane"
                data-part={id}
                transform={`translate(0 ${y + box.y * zoom}) scale(${size})`}
              >
                <rect width={LANE_HEADING_WIDTH_PX} height={height} />
                <rect className="b" width={4} height={height} />
                <LaneName {...laneName(party, height)} x={LANE_NAME_X_PX} />
              </g>
            )
          })}
          <path className="edge" d={`M${width - 0.5} ${band}V${foot}`} />
        </svg>
      )}
      {headings.height > 0 && (
        <div className="headings phases" aria-hidden="true">
          <svg width="100%" aria-hidden="true" height={band}>
            <rect className="cover" width="100%" height="100%" />
            <g transform={`translate(${x} ${top}) scale(${size})`}>
              {placed.phases.map(({ phase, box }) => {
                const index = process.phases.findIndex(({ id }) => id === phase)
                const share = zoom / size
                return (
                  <PhaseChevron
                    key={phase}
                    box={{ ...box, x: box.x * share, width: box.width * share }}
                    number={index + 1}
                    seenFrom={seenFrom}
                    name={process.phases[index]?.name ?? ''}
                  />
                )
              })}
            </g>
            {hasColumn && <rect className="cover" width={width} height="100%" />}
          </svg>
        </div>
      )}
    </>
  )
}

/** A lane's icon and name in what height it has, px: in a low one the icon goes first, and then the name's own lines. */
function laneName({ icon, shortName }: PartySummary, height: number) {
  const { lines, y } = laneHeading(shortName, LANE_HEADING_WIDTH_PX, height)
  if (height >= WITH_ICON_PX + (lines.length - 1) * NAME_PX) {
    return { icon, lines, y, isLine: false }
  }
  if (lines.length > 1 && height >= lines.length * NAME_PX + 4) {
    return { icon: null, lines, y: height / 2 - 2 - (lines.length * NAME_PX) / 2, isLine: false }
  }
  const name = shortName.replaceAll('\u00AD', '')
  const width = name.length * HEADING_LETTER_PX
  return {
    icon: width + ICON_WIDTH_PX > NAME_WIDTH_PX ? null : icon,
    lines: [name],
    y: height / 2 - 9,
    isLine: true,
    pressedTo: width > NAME_WIDTH_PX ? NAME_WIDTH_PX : undefined,
  }
}
