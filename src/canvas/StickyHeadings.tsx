import { useViewport } from '@xyflow/react'
import { breakHeading } from '../drawing/break-heading.ts'
import { LaneName } from '../drawing/LaneName.tsx'
import { PhaseChevron } from '../drawing/PhaseChevron.tsx'
import { LANE_HEADING_WIDTH_PX } from '../layout/metrics.ts'
import { useCanvas } from './canvas-context.ts'

/**
 * Lane and phase headings that stay in view while the map is panned. They lie exactly on the drawing's own
 * headings until the map has moved. The folded form repeats its headings, and needs none.
 */
export function StickyHeadings() {
  const { placed, process, parties } = useCanvas()
  const { x, y, zoom } = useViewport()
  if (placed.form === 'tall') return null
  const lanes = placed.lanes.flatMap((lane) => {
    const party = parties.find(({ id }) => id === lane.party)
    return party ? [{ lane, party }] : []
  })
  const left = Math.max(0, x) / zoom
  const top = Math.max(0, y) / zoom
  const seenFrom = x < 0 ? LANE_HEADING_WIDTH_PX - x / zoom : 0
  const head = placed.phases[0]?.box
  return (
    <>
      {x < 0 && (
        <svg className="headings lanes" aria-hidden="true" width={LANE_HEADING_WIDTH_PX * zoom}>
          <g transform={`scale(${zoom}) translate(0 ${y / zoom})`}>
            {lanes.map(({ lane, party }) => {
              const { box } = lane
              const lines = breakHeading(party.shortName, LANE_HEADING_WIDTH_PX - 20)
              return (
                <g key={lane.party} className="lane" data-part={lane.party}>
                  <rect className="g" y={box.y} width={LANE_HEADING_WIDTH_PX} height={box.height} />
                  <rect y={box.y} width={LANE_HEADING_WIDTH_PX} height={box.height} />
                  <rect className="b" y={box.y} width={4} height={box.height} />
                  <LaneName
                    icon={party.icon}
                    lines={lines}
                    x={14}
                    y={box.y + Math.max(4, box.height / 2 - 10 - lines.length * 8)}
                    isLine={false}
                  />
                </g>
              )
            })}
          </g>
        </svg>
      )}
      {head && (
        <div className="headings phases" aria-hidden="true">
          <svg width="100%" aria-hidden="true" height={(head.y + head.height + 2 + top) * zoom}>
            <rect className="cover" width="100%" height="100%" />
            <g transform={`scale(${zoom}) translate(${x / zoom} ${top})`}>
              {placed.phases.map(({ phase, box }) => {
                const index = process.phases.findIndex(({ id }) => id === phase)
                return (
                  <PhaseChevron
                    key={phase}
                    box={box}
                    number={index + 1}
                    seenFrom={seenFrom}
                    name={process.phases[index]?.name ?? ''}
                  />
                )
              })}
            </g>
            {left === 0 && x < 0 && (
              <rect className="cover" width={LANE_HEADING_WIDTH_PX * zoom} height="100%" />
            )}
          </svg>
        </div>
      )}
    </>
  )
}
