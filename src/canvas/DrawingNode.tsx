import { MapDrawing } from '../drawing/MapDrawing.tsx'
import { useCanvas } from './canvas-context.ts'

/** A large map as one node: the same drawing as on the page, moved as a whole. */
export function DrawingNode() {
  return <MapDrawing {...useCanvas()} tabIndex={-1} isNumbered />
}
