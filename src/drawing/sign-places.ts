import { ICON_SIZE_PX } from '../layout/metrics.ts'
import { hasCornerIcon } from '../layout/step-shape.ts'
import type { StepKind } from '../model/process.ts'
import type { Mark } from './marks-of.ts'
import type { Size } from './size.ts'

/** Where a sign is drawn from, px from the shape's top left corner. */
type Place = { readonly x: number; readonly y: number }

/**
 * The middle of a mark: each has a stretch of the border of its own. Flows meet the border in the middle of its sides,
 * the kind's sign lies in the top right corner, and the name ends above what hangs on the lower edge.
 */
export function markPlace(mark: Mark, { width, height }: Size): Place {
  switch (mark) {
    case 'gap':
      return { x: Math.max(width / 2 + 16, width - 32), y: -1 }
    case 'consent':
      return { x: width - 12, y: height + 2 }
    case 'deadline':
      return { x: 14, y: height + 2 }
  }
}

/** The sign of a kind: in the corner of a card, on the upper edge of a split. Tasks, starts and ends have none. */
export function signPlace(kind: StepKind, { width }: Size): Place | null {
  const inset = kind === 'subprocess' ? 4 : 0
  if (hasCornerIcon(kind)) return { x: width - ICON_SIZE_PX - 4 - inset, y: 4 + inset }
  if (kind === 'inclusive-split' || kind === 'parallel-split') return { x: width / 2, y: -1 }
  return null
}
