import { ICON_SIZE_PX } from '../layout/metrics.ts'
import { hasCornerIcon } from '../layout/step-shape.ts'
import type { StepKind } from '../model/process.ts'
import type { Size } from './size.ts'

/** The sign of a kind: in the corner of a card, on the upper edge of a split. Tasks, starts and ends need none. */
export function StepSign({ kind, size }: { readonly kind: StepKind; readonly size: Size }) {
  const inset = kind === 'subprocess' ? 4 : 0
  if (hasCornerIcon(kind)) {
    return <use href={`#i-${kind}`} x={size.width - ICON_SIZE_PX - 4 - inset} y={4 + inset} />
  }
  if (kind === 'inclusive-split' || kind === 'parallel-split') {
    return <use href={`#i-${kind}`} x={size.width / 2} />
  }
  return null
}
