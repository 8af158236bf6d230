import type { EdgeProps } from '@xyflow/react'
import { FlowPath } from '../drawing/FlowPath.tsx'
import { flowClass } from '../drawing/flow-class.ts'
import { useCanvas } from './canvas-context.ts'
import type { FlowEdge as FlowEdgeType } from './to-canvas.ts'

/** A flow on the canvas: the layout's route, not one that React Flow would choose. */
export function FlowEdge({ data }: EdgeProps<FlowEdgeType>) {
  const { dimmed } = useCanvas()
  if (!data) return null
  const { flow, line } = data
  return (
    <g ref={hideFromReaders} className={flowClass(flow, line, dimmed)} data-flode={flow.id}>
      <FlowPath flow={line} />
    </g>
  )
}

/**
 * React Flow puts every edge into an image without a name, before the first step and in no order. As in the drawing, a
 * screen reader meets the steps alone: arrows and list tell every way in words (A11Y-07, A11Y-14).
 */
function hideFromReaders(edge: SVGGElement | null): void {
  edge?.ownerSVGElement?.setAttribute('aria-hidden', 'true')
}
