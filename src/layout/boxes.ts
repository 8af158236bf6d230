import { MARK_HEIGHT_PX, MARK_WIDTH_PX } from './metrics.ts'
import type { Box, Point } from './placed-process.ts'

/** What a handover's mark covers; it is placed by its middle. */
export function markBox({ x, y }: Point): Box {
  return {
    x: x - MARK_WIDTH_PX / 2,
    y: y - MARK_HEIGHT_PX / 2,
    width: MARK_WIDTH_PX,
    height: MARK_HEIGHT_PX,
  }
}

/** The box without area that a level or upright stretch is. */
export function boxAround(from: Point, to: Point): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  }
}

export function middleX(box: Box): number {
  return box.x + box.width / 2
}

/** Lies inside, or on the border. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** Share more than a border. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** A line (a box without area) against a box: lying on the border counts too. */
export function touches(line: Box, box: Box): boolean {
  return (
    line.x < box.x + box.width &&
    box.x < line.x + line.width + (line.width === 0 ? 1e-9 : 0) &&
    line.y <= box.y + box.height &&
    box.y <= line.y + line.height
  )
}
