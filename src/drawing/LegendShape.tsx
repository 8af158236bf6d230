import { shapeOf } from '../layout/step-shape.ts'
import type { StepKind } from '../model/process.ts'
import { StepOutline } from './StepOutline.tsx'
import { StepSign } from './StepSign.tsx'

const SIZE = { width: 52, height: 28 }

/** A kind's shape in small, for the legend. */
export function LegendShape({ kind }: { readonly kind: StepKind }) {
  return (
    <svg className="legend-sign" viewBox="-2 -9 56 39" width="56" height="39" aria-hidden="true">
      <g className={`s ${kind}`} data-part="">
        <StepOutline kind={kind} size={SIZE} />
        {shapeOf(kind) === 'card' && <path d="M2 6v16" />}
        <StepSign kind={kind} size={SIZE} />
      </g>
    </svg>
  )
}
