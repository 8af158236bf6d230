import { signPlace } from '../layout/sign-places.ts'
import { shapeOf } from '../layout/step-shape.ts'
import type { StepKind } from '../model/process.ts'
import { StepOutline } from './StepOutline.tsx'
import { StepSign } from './StepSign.tsx'

const SIZE = { width: 52, height: 28 }

/** A kind's shape in small, for the legend. */
export function LegendShape({ kind }: { readonly kind: StepKind }) {
  // A sign on the upper edge stands clear of the shape above it.
  const top = (signPlace(kind, SIZE)?.y ?? 0) < 0 ? 16 : 9
  return (
    <svg
      className="legend-sign"
      viewBox={`-2 ${-top} 56 ${top + 30}`}
      width="56"
      height={top + 30}
      aria-hidden="true"
    >
      <g className={`s ${kind}`} data-part="">
        <StepOutline kind={kind} size={SIZE} />
        {shapeOf(kind) === 'card' && <path d="M2 6v16" />}
        <StepSign kind={kind} size={SIZE} />
      </g>
    </svg>
  )
}
