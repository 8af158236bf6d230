import { LANE_HEADING_WIDTH_PX } from '../layout/metrics.ts'
import type { PlacedProcess } from '../layout/placed-process.ts'

/** Height through width of a landscape A sheet inside its margins. */
const SHEET_RATIO = 186 / 273
const GAP_PX = 24

export type Slice = {
  /** The part of the drawing that the slice shows. */
  readonly from: number
  readonly to: number
  /** Top of the slice on paper. */
  readonly top: number
  /** Room before the part for the lane headings; the first slice has them in the drawing itself. */
  readonly indent: number
}

export type PaperPlan = {
  readonly width: number
  readonly height: number
  readonly slices: readonly Slice[]
}

/**
 * Cut a wide drawing at its breaks into slices under each other, so many that its names become as large as they can
 * on one landscape sheet. A drawing without breaks stays whole.
 */
export function planPaper(placed: PlacedProcess): PaperPlan {
  const plans = Array.from({ length: placed.breaks.length + 1 }, (_, i) => cut(placed, i + 1))
  return plans.reduce((best, plan) => (scale(plan) > scale(best) ? plan : best))
}

/** Relative size on the sheet. */
function scale({ width, height }: PaperPlan): number {
  return Math.min(1 / width, SHEET_RATIO / height)
}

function cut(placed: PlacedProcess, count: number): PaperPlan {
  const ends = cutsFor(placed, count)
  const slices = ends.map((to, i) => ({
    from: i === 0 ? 0 : (ends[i - 1] ?? 0),
    to,
    top: i * (placed.height + GAP_PX),
    indent: i === 0 ? 0 : LANE_HEADING_WIDTH_PX,
  }))
  return {
    width: Math.max(...slices.map((slice) => slice.indent + slice.to - slice.from)),
    height: slices.length * (placed.height + GAP_PX) - GAP_PX,
    slices,
  }
}

/** Ends of at most `count` slices of about equal width, all of them at breaks. */
function cutsFor({ width, breaks }: PlacedProcess, count: number): number[] {
  const share = (width + (count - 1) * LANE_HEADING_WIDTH_PX) / count
  const ends: number[] = []
  let start = 0
  while (ends.length < count - 1) {
    const room = start + share - (start === 0 ? 0 : LANE_HEADING_WIDTH_PX)
    const ahead = breaks.filter((x) => x > start && x < width)
    const nearest = ahead.reduce<number | null>(
      (best, x) => (best === null || Math.abs(x - room) < Math.abs(best - room) ? x : best),
      null,
    )
    if (nearest === null) break
    ends.push(nearest)
    start = nearest
  }
  return [...ends, width]
}
