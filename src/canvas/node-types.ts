import type { NodeTypes } from '@xyflow/react'
import { DrawingNode } from './DrawingNode.tsx'
import { GroundNode } from './GroundNode.tsx'
import { MarksNode } from './MarksNode.tsx'
import { StepNode } from './StepNode.tsx'

/** A constant: React Flow draws everything anew when it changes. */
export const nodeTypes: NodeTypes = {
  ground: GroundNode,
  step: StepNode,
  marks: MarksNode,
  drawing: DrawingNode,
}
