import { HandoverMarks } from '../drawing/HandoverMarks.tsx'
import { useCanvas } from './canvas-context.ts'

/** Envelopes lie on the borders of steps, and so above them. */
export function MarksNode() {
  const { placed } = useCanvas()
  return (
    <svg className="marks-node" width={placed.width} height={placed.height} aria-hidden="true">
      <HandoverMarks placed={placed} />
    </svg>
  )
}
