import { boxAround, markBox } from './boxes.ts'
import { stretchesOf } from './measure-layout.ts'
import { LANE_GAP_PX, LANE_HEADING_WIDTH_PX, PAPER_NAME_SIZE_PX, SIGN_REACH_PX } from './metrics.ts'
import { clearBreaks } from './paper-breaks.ts'
import { GUTTER_PX, type NoteLines, notesBeside, type PlacedNote, passages } from './paper-notes.ts'
import { type PaperPhase, phasesOver } from './paper-phases.ts'
import type { Box, PlacedProcess } from './placed-process.ts'

/** Landscape sheets inside margins of 10 mm and below the page's heading, in mm: the print's style sheet has them so. */
export const SHEETS = { A3: { width: 400, height: 267 }, A4: { width: 277, height: 180 } }
/** With smaller names than this, in points, one sheet is too little. */
const LEAST_NAME_PT = 6
const PT_PER_MM = 72 / 25.4
const GAP_PX = 20
/** What is left empty above and below what a slice keeps. */
const MARGIN_PX = 8
/** Empty stretches lower than this are not worth a cut. */
const LEAST_CUT_PX = 16
/** On each side of a lane's border: where lanes meet is always shown. */
const BORDER_PX = LANE_GAP_PX
/** The height that a lane's icon and name need. */
const NAME_PX = 54
/** Slices need not be equally wide: a wider one may be a lower one. */
const UNEVEN = [1, 1.1]

/** A stretch of a slice from top to bottom; between two of them lies nothing but lines that lead through. */
export type PaperBand = { readonly y: number; readonly height: number; readonly top: number }

export type PaperSlice = {
  /** The part of the drawing that the slice shows. */
  readonly from: number
  readonly to: number
  readonly bands: readonly PaperBand[]
  /** Pieces of the lanes' headings, which stand before every slice. */
  readonly headings: readonly PaperBand[]
  /** What heads the slice, on the sheet: a phase that is cut is named in each slice that has room for its number. */
  readonly phases: readonly PaperPhase[]
  /** Left edge of what is shown, on the sheet. */
  readonly x: number
  /** Of the lines that its cuts go through. */
  readonly notes: readonly PlacedNote[]
}

export type PaperPlan = {
  readonly width: number
  readonly height: number
  readonly slices: readonly PaperSlice[]
}

/**
 * Cut a wide drawing at its breaks into slices under each other, so that its names become as large as they can on
 * one landscape sheet. A slice leaves out the lanes that have nothing in it; beside each cut its lines have notes.
 */
export function planPaper(uncut: PlacedProcess, linesOf: NoteLines | null = null): PaperPlan {
  const placed = { ...uncut, breaks: clearBreaks(uncut) }
  const contents = contentsOf(placed, SIGN_REACH_PX - MARGIN_PX)
  const { ends, width } = bestCut(placed, contents)
  const foot = footOfPhases(placed)
  let top = 0
  const slices = ends.map((to, i): PaperSlice => {
    const from = ends[i - 1] ?? LANE_HEADING_WIDTH_PX
    const x = LANE_HEADING_WIDTH_PX + (i === 0 ? 0 : GUTTER_PX)
    const phases = phasesOver(placed, ends, i, x, top)
    top += foot
    const first = top
    const bands = keptStretches(placed, from, to, contents).map((stretch) => {
      const band = { y: stretch.top, height: stretch.bottom - stretch.top, top }
      top += band.height
      return band
    })
    const besideAt = (edge: number, x: number, side: 'before' | 'after') =>
      notesBeside(endsAt(placed, edge, x, bands), side, first, top, linesOf)
    const before = i === 0 ? null : besideAt(from, x, 'before')
    const after = i === ends.length - 1 ? null : besideAt(to, x + to - from, 'after')
    top = Math.max(top, before?.bottom ?? 0, after?.bottom ?? 0) + GAP_PX
    const notes = [...(before?.notes ?? []), ...(after?.notes ?? [])]
    return { from, to, x, bands, headings: headingsOf(placed, bands), phases, notes }
  })
  return { width, height: top - GAP_PX, slices }
}

/** The lines that a cut goes through, where they end on the sheet. */
function endsAt(placed: PlacedProcess, edge: number, x: number, bands: readonly PaperBand[]) {
  return passages(placed, 'upright', edge).flatMap((passage) => {
    const band = bands.find(({ y, height }) => y <= passage.at && passage.at <= y + height)
    return band ? [{ ...passage, x, y: band.top + passage.at - band.y }] : []
  })
}

/** The sheets on which one of them is too little: its names would be too small to read. */
export function tooSmallFor(plan: PaperSize): readonly (keyof typeof SHEETS)[] {
  const isTooSmall = (sheet: keyof typeof SHEETS) =>
    PAPER_NAME_SIZE_PX * paperScale(plan, SHEETS[sheet]) * PT_PER_MM < LEAST_NAME_PT
  return (['A3', 'A4'] as const).filter(isTooSmall)
}

type PaperSize = Pick<PaperPlan, 'width' | 'height'>

/** About what `planPaper` will take up, without care for borders and signs: placing tries thousands of drawings. */
export function paperSize(placed: PlacedProcess): PaperSize {
  return bestCut(placed, contentsOf(placed, 0))
}

/** Where each slice ends. */
type Cut = PaperSize & { readonly ends: readonly number[] }

function bestCut(placed: PlacedProcess, contents: readonly Content[]): Cut {
  const most = Math.ceil(Math.sqrt(placed.width / placed.height)) + 1
  let best: Cut | null = null
  const tried = new Set<string>()
  for (let count = 1; count <= Math.min(most, placed.breaks.length + 1); count++) {
    for (const factor of UNEVEN) {
      const ends = endsFor(placed, factor * narrowest(placed, count))
      const key = ends.join(' ')
      if (tried.has(key)) continue
      tried.add(key)
      // Too wide already, however low it would be.
      if (best && paperScale({ width: widthOf(ends), height: 1 }) <= paperScale(best)) continue
      const cut = { ends, width: widthOf(ends), height: heightOf(placed, ends, contents) }
      if (!best || paperScale(cut) > paperScale(best)) best = cut
    }
  }
  return best ?? { ends: [placed.width], width: placed.width, height: placed.height }
}

/** mm on the sheet per px of the drawing. */
export function paperScale({ width, height }: PaperSize, sheet = SHEETS.A4): number {
  return Math.min(sheet.width / width, sheet.height / height)
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
    const room = width - besideSlice(start, next, total)
    const end = breaks[i] ?? 0
    if (end > start && next - start > room) {
      ends.push(end)
      start = end
    }
  }
  return [...ends, total]
}

function widthOf(ends: readonly number[]): number {
  const total = ends.at(-1) ?? 0
  return Math.max(
    ...ends.map((end, i) => {
      const start = ends[i - 1] ?? 0
      return end - start + besideSlice(start, end, total)
    }),
  )
}

/** The lanes' headings, which the first slice has by itself, and room for notes where it is cut. */
function besideSlice(start: number, end: number, total: number): number {
  const before = start === 0 ? 0 : LANE_HEADING_WIDTH_PX + GUTTER_PX
  return before + (end < total ? GUTTER_PX : 0)
}

type Content = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * From the top down.
 *
 * @param reach - what is left empty above and below steps besides the margin that everything has
 */
function contentsOf({ steps, flows }: PlacedProcess, reach: number): readonly Content[] {
  const contents: Content[] = []
  const add = ({ x, y, width, height }: Box) => {
    contents.push({ left: x, right: x + width, top: y, bottom: y + height })
  }
  for (const { box } of steps) add({ ...box, y: box.y - reach, height: box.height + 2 * reach })
  for (const { points, label, mark } of flows) {
    if (label) add(label.box)
    if (mark) add(markBox(mark))
    for (const [from, to] of stretchesOf(points)) if (from.y === to.y) add(boxAround(from, to))
  }
  return contents.sort((a, b) => a.top - b.top)
}

/** Of the slices under each other. */
function heightOf(
  placed: PlacedProcess,
  ends: readonly number[],
  contents: readonly Content[],
): number {
  const foot = footOfPhases(placed)
  return ends.reduce((sum, to, i) => {
    const from = ends[i - 1] ?? LANE_HEADING_WIDTH_PX
    const kept = keptStretches(placed, from, to, contents)
    return kept.reduce((height, { top, bottom }) => height + bottom - top, sum + foot + GAP_PX)
  }, -GAP_PX)
}

function footOfPhases({ phases }: PlacedProcess): number {
  return Math.max(0, ...phases.map(({ box }) => box.y + box.height))
}

type Stretch = { readonly top: number; readonly bottom: number }

/** What has something other than lines straight up and down, and its lanes' borders and names. */
function keptStretches(
  placed: PlacedProcess,
  from: number,
  to: number,
  contents: readonly Content[],
): readonly Stretch[] {
  const inSlice = contents.filter(({ left, right }) => left < to && from < right)
  const foot = footOfPhases(placed)
  const shown = joined([
    { top: foot, bottom: foot + MARGIN_PX },
    ...inSlice.map(({ top, bottom }) => ({
      top: Math.max(foot, top - MARGIN_PX),
      bottom: Math.min(placed.height, bottom + MARGIN_PX),
    })),
  ])
  const ofLanes = placed.lanes.flatMap(({ box }): readonly Stretch[] => {
    const bottom = box.y + box.height
    const first = inSlice.find((content) => content.top < bottom && box.y < content.bottom)
    if (!first) return []
    const borders = [box.y, bottom].map((y) => ({ top: y - BORDER_PX, bottom: y + BORDER_PX }))
    if (within(shown, box) >= NAME_PX) return borders
    const top = Math.max(box.y, Math.min(first.top - MARGIN_PX, bottom - NAME_PX))
    return [...borders, { top, bottom: Math.min(bottom, top + NAME_PX) }]
  })
  return joined([...shown, ...ofLanes].sort((a, b) => a.top - b.top)).map(({ top, bottom }) => ({
    top,
    bottom: Math.min(bottom, placed.height),
  }))
}

/** @param stretches - from the top down */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: { top: number; bottom: number }[] = []
  for (const { top, bottom } of stretches) {
    const last = result.at(-1)
    if (last && top - last.bottom < LEAST_CUT_PX) last.bottom = Math.max(last.bottom, bottom)
    else result.push({ top, bottom })
  }
  return result
}

/** How much of a lane is shown. */
function within(stretches: readonly Stretch[], { y, height }: Box): number {
  return stretches.reduce(
    (sum, { top, bottom }) => sum + Math.max(0, Math.min(bottom, y + height) - Math.max(top, y)),
    0,
  )
}

/** Beside what is shown of each lane, as much of its heading: the middle, where the name is, if that has room. */
function headingsOf({ lanes }: PlacedProcess, bands: readonly PaperBand[]): readonly PaperBand[] {
  return lanes.flatMap(({ box }) => {
    const first = bands.find(({ y, height }) => box.y < y + height)
    const stretches = bands.map(({ y, height }) => ({ top: y, bottom: y + height }))
    const height = within(stretches, box)
    if (!first || height === 0) return []
    const y = height < NAME_PX ? box.y : box.y + Math.floor((box.height - height) / 2)
    return [{ y, height, top: first.top + Math.max(0, box.y - first.y) }]
  })
}
