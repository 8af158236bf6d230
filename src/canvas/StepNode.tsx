import { Handle, type NodeProps, Position } from '@xyflow/react'
import { useContext } from 'react'
import { StepLink } from '../drawing/StepLink.tsx'
import { useCanvas } from './canvas-context.ts'
import { TabStopContext } from './tab-stop-context.ts'
import type { StepNode as StepNodeType } from './to-canvas.ts'

/** A step on the canvas: the drawing's own shape. */
export function StepNode({ data }: NodeProps<StepNodeType>) {
  const contents = useCanvas()
  const tabStop = useContext(TabStopContext)
  const { hrefOf, dimmed, lifted, selected, hit } = contents
  const { step, placed, number } = data
  return (
    <>
      <svg role="none" className="step-node" width={placed.box.width} height={placed.box.height}>
        <StepLink
          step={step}
          placed={placed}
          source={contents}
          href={hrefOf(step.id)}
          isPlaced={false}
          isDimmed={dimmed.has(step.id)}
          isSelected={selected === step.id}
          isLifted={lifted.has(step.id)}
          isHit={hit === step.id}
          number={number}
          tabIndex={step.id === tabStop ? 0 : -1}
        />
      </svg>
      {/* React Flow draws no edge between nodes without them; the routes are the layout's. */}
      <Handle type="source" position={Position.Right} isConnectable={false} />
      <Handle type="target" position={Position.Left} isConnectable={false} />
    </>
  )
}
