import { LABEL_LINE_PX } from '../layout/metrics.ts'
import type { PlacedFlow } from '../layout/placed-process.ts'
import { flowLine } from './flow-line.ts'
import { TextLines } from './TextLines.tsx'

/** Line, arrowhead and label of a flow. */
export function FlowPath({ flow }: { readonly flow: PlacedFlow }) {
  const { label } = flow
  return (
    <>
      <path d={flowLine(flow.points)} markerEnd={flow.isBack ? 'url(#pil-b)' : 'url(#pil)'} />
      {label && (
        <TextLines
          lines={label.lines}
          x={label.box.x}
          y={label.box.y + 12}
          lineHeight={LABEL_LINE_PX}
        />
      )}
    </>
  )
}
