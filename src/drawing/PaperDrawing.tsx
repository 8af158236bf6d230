import { LANE_HEADING_WIDTH_PX } from '../layout/metrics.ts'
import type { PlacedProcess } from '../layout/placed-process.ts'
import { drawingId } from './MapDrawing.tsx'
import { planPaper } from './paper-slices.ts'

/** The wide drawing on one landscape sheet: the same shapes by reference, in slices with the lane headings repeated. */
export function PaperDrawing({ placed }: { readonly placed: PlacedProcess }) {
  const { width, height, slices } = planPaper(placed)
  const href = `#${drawingId(placed)}`
  return (
    <svg className="drawing-paper" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {slices.map(({ from, to, top, indent }) => (
        <g key={from}>
          {indent > 0 && (
            <svg
              aria-hidden="true"
              y={top}
              width={indent}
              height={placed.height}
              viewBox={`0 0 ${LANE_HEADING_WIDTH_PX} ${placed.height}`}
            >
              <use href={href} />
            </svg>
          )}
          <svg
            aria-hidden="true"
            x={indent}
            y={top}
            width={to - from}
            height={placed.height}
            viewBox={`${from} 0 ${to - from} ${placed.height}`}
          >
            <use href={href} />
          </svg>
        </g>
      ))}
    </svg>
  )
}
