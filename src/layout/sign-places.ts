import type { StepKind } from '../model/process.ts'
import { isSplit } from '../model/step-kind.ts'
import type { Mark } from './marks-of.ts'
import { ICON_OFF_PX, ICON_SIZE_PX } from './metrics.ts'
import type { Point, Size } from './placed-process.ts'
import { hasCornerIcon, SUBPROCESS_BORDER_PX } from './step-shape.ts'

/**
 * The middle of a mark, px from the shape's top left corner: each has a stretch of the border of its own. Flows and
 * their envelopes meet the border in the middle of its sides, the kind's sign lies in the top right corner, and the
 * name ends above what hangs on the lower edge.
 */
export function markPlace(mark: Mark, { width, height }: Size): Point {
  switch (mark) {
    case 'gap':
      return { x: Math.max(width / 2 + 22, width - 32), y: -3 }
    case 'consent':
      return { x: width - 13, y: height + 4 }
    case 'deadline':
      return { x: 14, y: height + 4 }
  }
}

/**
 * Where the sign of a kind is drawn from, px from the shape's top left corner: in the corner of a card, on the upper
 * edge of a split, left of where a flow comes in. Tasks, starts and ends have none.
 */
export function signPlace(kind: StepKind, { width }: Size): Point | null {
  const inset = kind === 'subprocess' ? SUBPROCESS_BORDER_PX : 0
  if (hasCornerIcon(kind))
    return { x: width - ICON_SIZE_PX - ICON_OFF_PX - inset, y: ICON_OFF_PX + inset }
  if (isSplit(kind)) return { x: 26, y: -4 }
  return null
}
