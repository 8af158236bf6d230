import { LABEL_LINE_PX } from '../layout/metrics.ts'
import type { PlacedFlow } from '../layout/placed-process.ts'
import { flowLine } from './flow-line.ts'

/** Line, arrowhead and label of a flow. */
export function FlowPath({ flow }: { readonly flow: PlacedFlow }) {
  const { label } = flow
  const last = (label?.lines.length ?? 0) - 1
  return (
    <>
      <path d={flowLine(flow.points)} markerEnd={flow.isBack ? 'url(#pil-b)' : 'url(#pil)'} />
      {label && (
        <text y={label.box.y + 12}>
          {label.lines.map((line, i) => (
            <tspan key={line} x={label.box.x} dy={i === 0 ? undefined : LABEL_LINE_PX}>
              {i < last ? `${line} ` : line}
            </tspan>
          ))}
        </text>
      )}
    </>
  )
}
