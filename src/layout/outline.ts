import { HEXAGON_POINT_PX } from './metrics.ts'
import type { Shape } from './step-shape.ts'

/**
 * How far in from the left or right side of its box a shape's outline runs, `dy` px above or below the middle:
 * the point of a hexagon and the round end of a pill leave the corners of the box.
 *
 * @returns px, rounded to halves
 */
export function insetAt(shape: Shape, height: number, dy: number): number {
  const half = height / 2
  const off = Math.min(Math.abs(dy), half)
  switch (shape) {
    case 'card':
      return 0
    case 'hexagon':
      return halfPx((HEXAGON_POINT_PX * off) / half)
    case 'pill':
      return halfPx(half - Math.sqrt(half * half - off * off))
  }
}

function halfPx(px: number): number {
  return Math.round(px * 2) / 2
}
