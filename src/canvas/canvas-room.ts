import { LANE_HEADING_WIDTH_PX, SIGN_REACH_PX } from '../layout/metrics.ts'
import type { PlacedProcess } from '../layout/placed-process.ts'
import type { Headings, Insets } from './keep-in-view.ts'

/** Buttons and overview stand in a strip along the lower edge of the map, or of the window: canvas.css, map.css. */
export const FOOT_PX = 72
const PAGE_TOP_PX = 64
const MARGIN_PX = 12

/** Headings of the wide form stick to its edges; the folded form repeats them instead. */
export function headingsOf({ form, phases }: PlacedProcess): Headings {
  const [head] = phases
  if (form === 'tall' || !head) return { width: 0, height: 0 }
  return { width: LANE_HEADING_WIDTH_PX, height: head.box.y + head.box.height + 2 }
}

/** What headings and foot take of the region, px. */
export function insetsOf({ width, height }: Headings, zoom: number): Insets {
  const size = Math.max(1, zoom)
  return {
    // A sign on the upper edge of a step is seen whole with it.
    top: height > 0 ? (height + SIGN_REACH_PX + 1) * size : 0,
    left: width * size,
    right: 0,
    bottom: FOOT_PX,
  }
}

/** How far the page must scroll for a stretch of the map to be free of headings above and of the foot below, px. */
export function scrollToSee(top: number, height: number): number {
  const over = PAGE_TOP_PX - top
  const under = top + height - (innerHeight - FOOT_PX - MARGIN_PX)
  return over > 0 ? -over : Math.max(0, under)
}

/**
 * As `scrollToSee`, for a step that was asked for: if the page must move down, then at once to the map's top, or to the end
 * of a lower map. What was pressed above it would else creep away under the pointer, and the strip below it too.
 */
export function scrollToShow(
  map: Pick<DOMRect, 'top' | 'bottom'>,
  top: number,
  height: number,
): number {
  const way = scrollToSee(top, height)
  return way > 0 ? Math.max(way, Math.min(map.top, map.bottom - innerHeight)) : way
}

/** How much of a map that is higher than the window lies above what is seen of it (`dy` > 0), or below, px; 0 = rounding. */
export function hiddenOf(region: DOMRect, dy: number): number {
  return Math.max(0, Math.floor(dy > 0 ? -region.top : region.bottom - innerHeight))
}

/** Scroll the page along a map that is higher than the window, by so much at most; false at the map's edge. */
export function scrollAlong(region: DOMRect, dy: number): boolean {
  const hidden = hiddenOf(region, dy)
  if (hidden === 0) return false
  scrollBy(0, dy > 0 ? -Math.min(dy, hidden) : Math.min(-dy, hidden))
  return true
}
