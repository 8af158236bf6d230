import type { Box } from '../layout/placed-process.ts'

/** As React Flow has it: where the drawing's origin lies in the region, px, and the scale. */
export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number }
export type Size = { readonly width: number; readonly height: number }
/** Room that headings and panels take from each side of the region, px. */
export type Insets = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Beside a step: a mark over its edge, such as an envelope, is seen whole with it. */
const SIDE_PX = 28
const MARGIN_PX = 12

/** The least pan after which a box lies wholly inside what is free of the region (A11Y-16); the same viewport when it does. */
export function keepInView(viewport: Viewport, box: Box, size: Size, insets: Insets): Viewport {
  const { zoom } = viewport
  const x = shift(
    viewport.x + box.x * zoom,
    box.width * zoom,
    insets.left + SIDE_PX,
    size.width - insets.right - SIDE_PX,
  )
  const y = shift(
    viewport.y + box.y * zoom,
    box.height * zoom,
    insets.top + MARGIN_PX,
    size.height - insets.bottom - MARGIN_PX,
  )
  if (x === 0 && y === 0) return viewport
  return { x: viewport.x + x, y: viewport.y + y, zoom }
}

/** How far a stretch must move to lie between two limits; its beginning wins where it is longer than the room. */
function shift(start: number, length: number, low: number, high: number): number {
  if (start + length > high) return Math.max(high - length, low) - start
  return start < low ? low - start : 0
}

/** Headings at the top and left of the drawing, px. They do not shrink with it. */
export type Headings = { readonly width: number; readonly height: number }

/** Where the drawing's origin lies when its beginning is shown: its steps begin where its headings end. */
export function homeOf({ width, height }: Headings, zoom: number): { x: number; y: number } {
  const share = Math.max(0, 1 - zoom)
  return { x: width * share, y: height * share }
}

/** The scale at which the whole drawing lies beside its headings, and in what is free of the region. */
export function fitViewport(
  drawing: Size,
  size: Size,
  headings: Headings,
  limits: { min: number; max: number },
): Viewport {
  const scale = Math.min(
    (size.width - headings.width) / (drawing.width - headings.width),
    (size.height - headings.height) / (drawing.height - headings.height),
  )
  const zoom = Math.min(limits.max, Math.max(limits.min, scale))
  return { ...homeOf(headings, zoom), zoom }
}

/** Corners of what may come into view, in the drawing's px, as React Flow and d3-zoom have it. */
export type PanExtent = [[number, number], [number, number]]

/**
 * How far the view may be moved at a scale: to the drawing's edges and no farther, with the foot's room below it. A
 * drawing smaller than the region stays at its home.
 *
 * @param foot - px at the region's lower edge that buttons take
 */
export function panExtent(
  drawing: Size,
  size: Size,
  headings: Headings,
  foot: number,
  zoom: number,
): PanExtent {
  const home = homeOf(headings, zoom)
  const left = -home.x / zoom
  const top = -home.y / zoom
  return [
    [left, top],
    [
      Math.max(drawing.width, left + size.width / zoom),
      Math.max(drawing.height + foot / zoom, top + size.height / zoom),
    ],
  ]
}

/** The nearest viewport inside an extent; the same one when it is. */
export function clampView(viewport: Viewport, extent: PanExtent, size: Size): Viewport {
  const { zoom } = viewport
  const [[left, top], [right, bottom]] = extent
  const x = within(viewport.x, size.width - right * zoom, -left * zoom)
  const y = within(viewport.y, size.height - bottom * zoom, -top * zoom)
  return x === viewport.x && y === viewport.y ? viewport : { x, y, zoom }
}

/** Which way the drawing goes when the view goes one way. */
export const WAYS = { left: [1, 0], right: [-1, 0], up: [0, 1], down: [0, -1] } as const

export type Way = keyof typeof WAYS

export function isWay(action: string): action is Way {
  return action in WAYS
}

/** Can nothing more of an extent come into view this way? Tried by a px: less is rounding. */
export function isAtEdge(
  { x, y, zoom }: Viewport,
  way: Way,
  extent: PanExtent,
  size: Size,
): boolean {
  const [dx, dy] = WAYS[way]
  const moved = { x: x + dx, y: y + dy, zoom }
  return clampView(moved, extent, size) !== moved
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
