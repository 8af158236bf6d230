import { HandoverMarks } from '../drawing/HandoverMarks.tsx'
import { useCanvas } from './canvas-context.ts'

/** Envelopes, and what a layer says, lie on the borders of steps, and so above them. */
export function MarksNode() {
  const contents = useCanvas()
  const { placed } = contents
  return (
    <svg role="none" className="marks-node" width={placed.width} height={placed.height}>
      <HandoverMarks {...contents} tabIndex={-1} />
      {contents.overlay(placed)}
    </svg>
  )
}
