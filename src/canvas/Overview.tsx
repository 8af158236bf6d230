import { MiniMap, type MiniMapNodeProps } from '@xyflow/react'
import { useCanvas } from './canvas-context.ts'

const OVERVIEW_SIZE = { width: 200, height: 88 }
/** React Flow leaves some room round the map, so this is 12 px and a little on the screen (A11Y-27). */
const NUMBER_SIZE = 14

/** Where the view is on the whole map; dragging in it moves the view. */
export function Overview() {
  return (
    <MiniMap
      nodeComponent={OverviewNode}
      pannable
      zoomable={false}
      position="bottom-right"
      maskStrokeWidth={2}
      style={OVERVIEW_SIZE}
    />
  )
}

/** The whole map is drawn once, by the node that has its size. */
function OverviewNode({ id }: MiniMapNodeProps) {
  const { placed, process } = useCanvas()
  if (id !== 'ground' && id !== 'drawing') return null
  // Phases are told by their numbers, in a size that the overview keeps.
  const unit = Math.max(placed.width / OVERVIEW_SIZE.width, placed.height / OVERVIEW_SIZE.height)
  const top = (OVERVIEW_SIZE.height - placed.height / unit) / 2 > 17 ? -16 : 0
  const laneOf = new Map(process.steps.map((step) => [step.id, step.lane]))
  return (
    <g className="overview">
      {placed.lanes.map(({ party, band, box }) => (
        <rect key={`${band}-${party}`} className="l" data-part={party} {...box} />
      ))}
      {placed.phases.map(({ phase, band, box }) => (
        <g key={`${band}-${phase}`} className="part">
          <path d={`M${box.x} ${top * unit}V${placed.height}`} />
          <text x={box.x + unit * 3} y={(top + 13) * unit} fontSize={unit * NUMBER_SIZE}>
            {process.phases.findIndex(({ id }) => id === phase) + 1}
          </text>
        </g>
      ))}
      {placed.steps.map(({ id: step, box }) => (
        <rect key={step} className="t" data-part={laneOf.get(step)} {...box} />
      ))}
    </g>
  )
}
