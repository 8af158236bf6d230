import { MiniMap, type MiniMapNodeProps } from '@xyflow/react'
import type { PlacedProcess } from '../layout/placed-process.ts'
import type { PartyId } from '../model/ids.ts'
import type { MapProcess } from '../model/map-process.ts'
import { useCanvas } from './canvas-context.ts'
import type { Place } from './use-canvas-view.ts'

const OVERVIEW_SIZE = { width: 232, height: 56 }

/** Where the view is on the whole map; a click in it leads there, and dragging moves the view. */
export function Overview({ onPlace }: { readonly onPlace: (place: Place) => void }) {
  return (
    <MiniMap
      nodeComponent={OverviewNode}
      pannable
      onClick={(_event, place) => onPlace(place)}
      zoomable={false}
      offsetScale={1}
      style={OVERVIEW_SIZE}
    />
  )
}

/** The whole map is drawn once, by the node that has its size. */
function OverviewNode({ id }: MiniMapNodeProps) {
  const { placed, process } = useCanvas()
  if (id !== 'ground' && id !== 'drawing') return null
  return (
    <g className="overview">
      {placed.lanes.map(({ party, band, box }) => (
        <rect key={`${band}-${party}`} className="l" data-part={party} {...box} />
      ))}
      {placed.phases.map(({ phase, band, box }) => (
        <path key={`${band}-${phase}`} className="part" d={`M${box.x} 0V${placed.height}`} />
      ))}
      {[...stepsByLane(placed, process)].map(([party, outline]) => (
        <path key={party} className="t" data-part={party} d={outline} />
      ))}
    </g>
  )
}

/** One path for the steps of a lane: a thousand shapes of their own would cost every frame of a pan. */
function stepsByLane(placed: PlacedProcess, process: MapProcess): ReadonlyMap<PartyId, string> {
  const laneOf = new Map(process.steps.map((step) => [step.id, step.lane]))
  const outlines = new Map<PartyId, string>()
  for (const { id, box } of placed.steps) {
    const lane = laneOf.get(id)
    if (lane === undefined) continue
    const outline = `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`
    outlines.set(lane, (outlines.get(lane) ?? '') + outline)
  }
  return outlines
}
