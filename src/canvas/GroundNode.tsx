import { MapGround } from '../drawing/MapGround.tsx'
import { useCanvas } from './canvas-context.ts'

/** Lanes and phases under the steps. */
export function GroundNode() {
  const { placed, process, parties } = useCanvas()
  return (
    <svg className="drawing" width={placed.width} height={placed.height} aria-hidden="true">
      <MapGround placed={placed} process={process} parties={parties} />
    </svg>
  )
}
