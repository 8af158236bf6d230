import { HEXAGON_POINT_PX } from '../layout/metrics.ts'
import type { Size } from '../layout/placed-process.ts'
import { SUBPROCESS_BORDER_PX, shapeOf } from '../layout/step-shape.ts'
import type { StepKind } from '../model/process.ts'
import { CORNER_PX } from './flow-line.ts'

/** The border of a shape, which tells the kind; how it is drawn (solid, dashed, dotted) tells the certainty. */
export function StepOutline({ kind, size }: { readonly kind: StepKind; readonly size: Size }) {
  const { width, height } = size
  const shape = shapeOf(kind)
  if (shape === 'hexagon') {
    const p = HEXAGON_POINT_PX
    const side = width - 2 * p
    const half = height / 2
    return (
      <path
        className="o"
        d={`M${p} 0h${side}l${p} ${half}l-${p} ${half}h-${side}l-${p} -${half}z`}
      />
    )
  }
  const inset = SUBPROCESS_BORDER_PX
  return (
    <>
      <rect
        className="o"
        width={width}
        height={height}
        rx={shape === 'pill' ? height / 2 : CORNER_PX}
      />
      {kind === 'subprocess' && (
        <rect
          className="i"
          x={inset}
          y={inset}
          width={width - 2 * inset}
          height={height - 2 * inset}
          rx={4}
        />
      )}
    </>
  )
}
