import { LANE_HEADING_WIDTH_PX } from './metrics.ts'
import type { PlacedProcess } from './placed-process.ts'

/** A landscape A sheet inside margins of 10 mm and below the page's heading, in mm of an A4. */
export const SHEET = { width: 277, height: 167 }
/** The same sheet upright, where the tall form is as wide as it. */
export const UPRIGHT_SHEET_WIDTH = 190
const GAP_PX = 20
/** What is left empty above and below what a slice keeps. */
const MARGIN_PX = 8
/** Empty stretches lower than this are not worth a cut. */
const LEAST_CUT_PX = 24
/** Half the height that a lane's name and icon need, in the middle of the lane. */
const NAME_PX = 34
/** Slices need not be equally wide: a wider one may be a lower one. */
const UNEVEN = [1, 1.1]

/** A stretch of a slice from top to bottom; between two of them lies nothing but lines that lead through. */
export type PaperBand = { readonly y: number; readonly height: number; readonly top: number }

export type PaperSlice = {
  /** The part of the drawing that the slice shows. */
  readonly from: number
  readonly to: number
  /** Room before the part for the lane headings; the first slice has them in the drawing itself. */
  readonly indent: number
  readonly bands: readonly PaperBand[]
}

export type PaperPlan = {
  readonly width: number
  readonly height: number
  readonly slices: readonly PaperSlice[]
}

/**
 * Cut a wide drawing at its breaks into slices under each other, so that its names become as large as they can on
 * one landscape sheet. A slice leaves out the lanes that have nothing in it.
 */
export function planPaper(placed: PlacedProcess): PaperPlan {
  const contents = contentsOf(placed)
  const most = Math.ceil(Math.sqrt(placed.width / placed.height)) + 1
  let best: PaperPlan | null = null
  const tried = new Set<string>()
  for (let count = 1; count <= Math.min(most, placed.breaks.length + 1); count++) {
    for (const factor of UNEVEN) {
      const ends = endsFor(placed, factor * narrowest(placed, count))
      const key = ends.join(' ')
      if (tried.has(key)) continue
      tried.add(key)
      const plan = stack(placed, ends, contents)
      if (!best || paperScale(plan) > paperScale(best)) best = plan
    }
  }
  return best ?? stack(placed, [placed.width], contents)
}

/** mm on an A4 per px of the drawing; on an A3 it is √2 of that. */
export function paperScale({ width, height }: Pick<PaperPlan, 'width' | 'height'>): number {
  return Math.min(SHEET.width / width, SHEET.height / height)
}

/** The least width that lets `count` slices hold the drawing. */
function narrowest(placed: PlacedProcess, count: number): number {
  let low = 0
  let high = placed.width + LANE_HEADING_WIDTH_PX
  while (high - low > 1) {
    const middle = (low + high) / 2
    const ends = endsFor(placed, middle)
    if (ends.length <= count && widthOf(ends) <= middle) high = middle
    else low = middle
  }
  return high
}

/** Fill slices of at most `width` one after another; a part without breaks may be wider. */
function endsFor({ width: total, breaks }: PlacedProcess, width: number): readonly number[] {
  const ends: number[] = []
  let start = 0
  for (let i = 0; i < breaks.length; i++) {
    const next = breaks[i + 1] ?? total
    const room = width - (start === 0 ? 0 : LANE_HEADING_WIDTH_PX)
    const end = breaks[i] ?? 0
    if (end > start && next - start > room) {
      ends.push(end)
      start = end
    }
  }
  return [...ends, total]
}

function widthOf(ends: readonly number[]): number {
  return Math.max(
    ...ends.map((end, i) => end - (ends[i - 1] ?? 0) + (i === 0 ? 0 : LANE_HEADING_WIDTH_PX)),
  )
}

type Content = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function contentsOf({ steps, flows }: PlacedProcess): readonly Content[] {
  const contents: Content[] = []
  const add = (x: number, y: number, width: number, height: number) => {
    contents.push({ left: x, right: x + width, top: y, bottom: y + height })
  }
  for (const { box } of steps) add(box.x, box.y, box.width, box.height)
  for (const { points, label, mark } of flows) {
    if (label) add(label.box.x, label.box.y, label.box.width, label.box.height)
    if (mark) add(mark.x - 12, mark.y - 8, 24, 16)
    points.forEach((to, i) => {
      const from = points[i - 1]
      if (from?.y === to.y) add(Math.min(from.x, to.x), to.y, Math.abs(from.x - to.x), 0)
    })
  }
  return contents
}

function stack(
  placed: PlacedProcess,
  ends: readonly number[],
  contents: readonly Content[],
): PaperPlan {
  let top = 0
  const slices = ends.map((to, i): PaperSlice => {
    const from = ends[i - 1] ?? 0
    const bands = keptBands(placed, from, to, contents).map(({ y, height }) => {
      const band = { y, height, top }
      top += height
      return band
    })
    top += GAP_PX
    return { from, to, indent: i === 0 ? 0 : LANE_HEADING_WIDTH_PX, bands }
  })
  return { width: widthOf(ends), height: top - GAP_PX, slices }
}

/** The headings, and what has something other than lines straight up and down. */
function keptBands(
  placed: PlacedProcess,
  from: number,
  to: number,
  contents: readonly Content[],
): readonly { readonly y: number; readonly height: number }[] {
  const inSlice = contents.filter(({ left, right }) => left < to && from < right)
  const kept = inSlice.map(({ top, bottom }) => ({
    top: top - MARGIN_PX,
    bottom: bottom + MARGIN_PX,
  }))
  for (const { box } of placed.phases) kept.push({ top: 0, bottom: box.y + box.height + MARGIN_PX })
  for (const { box } of placed.lanes) {
    const bottom = box.y + box.height
    if (!inSlice.some((content) => content.top < bottom && box.y < content.bottom)) continue
    const middle = box.y + box.height / 2
    kept.push({
      top: Math.max(box.y, middle - NAME_PX),
      bottom: Math.min(bottom, middle + NAME_PX),
    })
  }
  kept.sort((a, b) => a.top - b.top)
  const bands: { top: number; bottom: number }[] = []
  for (const { top, bottom } of kept) {
    const last = bands.at(-1)
    if (last && top - last.bottom < LEAST_CUT_PX) last.bottom = Math.max(last.bottom, bottom)
    else bands.push({ top: Math.max(0, top), bottom })
  }
  return bands.map(({ top, bottom }) => {
    const end = Math.min(placed.height, bottom)
    return { y: top, height: end - top }
  })
}
