import type { NodeTypes } from '@xyflow/react'
import { lazy } from 'react'
import { GroundNode } from './GroundNode.tsx'
import { MarksNode } from './MarksNode.tsx'
import { StepNode } from './StepNode.tsx'

/** Only large maps need it. */
const DrawingNode = lazy(() =>
  import('./DrawingNode.tsx').then((module) => ({ default: module.DrawingNode })),
)

/** A constant: React Flow draws everything anew when it changes. */
export const nodeTypes: NodeTypes = {
  ground: GroundNode,
  step: StepNode,
  marks: MarksNode,
  drawing: DrawingNode,
}
