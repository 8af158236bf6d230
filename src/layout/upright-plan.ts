import type { FlowId, StepId } from '../model/ids.ts'
import {
  type Leads,
  type NoteLines,
  notesInSteps,
  type PlacedNote,
  passages,
} from './paper-notes.ts'
import type { PlacedProcess } from './placed-process.ts'

/** A part of a folded drawing: as much as one upright A4 holds. */
export type UprightPart = {
  /** What it shows of the drawing. */
  readonly y: number
  readonly height: number
  /** Above and below that, on the sheet. */
  readonly above: { readonly height: number; readonly notes: readonly PlacedNote[] }
  readonly below: { readonly height: number; readonly notes: readonly PlacedNote[] }
}

export type UprightPlan = {
  /** Of every part: they are all printed equally large. */
  readonly width: number
  readonly parts: readonly UprightPart[]
}

/** What a note says, and in which part its step stands, counted from 1. */
export type PartNoteLines = (
  flow: FlowId,
  leads: Leads,
  part: number,
  roomPx: number,
) => readonly string[]

/** Height of a part against its width: an upright A4 inside its margins, less the title. The style sheet has it too. */
export const PART_RATIO = 1.38
/** The line over a part that says which it is. */
export const PART_TITLE_PX = 42
/** The width of an upright A4 inside its margins, in mm. */
export const UPRIGHT_WIDTH_MM = 190
/** Names on such a sheet are 12 pt at most, and 10.5 at least: between these, what takes the fewest sheets. */
const WIDTHS_PX = [673, 700, 730, 768]
/** Where a band is higher than such a sheet the names become smaller, step by step. */
const WIDER = 1.05
/** Right of the drawing, so that notes of the last lines have room. */
const NOTE_ROOM_PX = 112
/** No part is told by its number before the parts are known: one of two figures takes as much room. */
const SOME_PART = 88

/**
 * Divide a folded drawing between its bands into parts of a sheet each: as few as can be with names that are easy to
 * read, then with as large names as can be, cut where the fewest lines pass.
 */
export function planUpright(
  placed: PlacedProcess,
  flows: readonly { readonly id: FlowId; readonly from: StepId; readonly to: StepId }[],
  linesOf: PartNoteLines | null,
): UprightPlan {
  const edges = edgesOf(placed)
  const through = edges.map((y, i) =>
    i === 0 || i === edges.length - 1 ? [] : passages(placed, 'level', y),
  )
  const least = placed.width + (linesOf && edges.length > 2 ? NOTE_ROOM_PX : 0)
  const unknown: NoteLines = (flow, leads, room) => linesOf?.(flow, leads, SOME_PART, room) ?? []
  const noteHeight = (edge: number, side: 'before' | 'after', width: number) =>
    linesOf ? notesInSteps(through[edge] ?? [], side, 0, width, unknown).height : 0

  const cutsFor = (width: number) => {
    const above = edges.map((_, edge) => noteHeight(edge, 'before', width))
    const below = edges.map((_, edge) => noteHeight(edge, 'after', width))
    const heightOf = (from: number, to: number) =>
      PART_TITLE_PX + (above[from] ?? 0) + (edges[to] ?? 0) - (edges[from] ?? 0) + (below[to] ?? 0)
    return fewest(edges.length, heightOf, width * PART_RATIO, (edge) => through[edge]?.length ?? 0)
  }
  const tried = WIDTHS_PX.flatMap((wanted) => {
    const width = Math.max(wanted, least)
    const cuts = cutsFor(width)
    return cuts ? { width, cuts } : []
  })
  let [best] = tried.sort((a, b) => a.cuts.length - b.cuts.length)
  for (let width = Math.max(...WIDTHS_PX, least); !best; width *= WIDER) {
    const cuts = cutsFor(width)
    if (cuts) best = { width, cuts }
  }
  const { width, cuts } = best

  const partOf = (y: number) => cuts.findLastIndex((cut) => (edges[cut] ?? 0) <= y) + 1
  const placeOf = new Map(placed.steps.map(({ id, box }) => [id, box.y]))
  const ends = new Map(flows.map((flow) => [flow.id, flow]))
  const known: NoteLines = (flow, leads, room) => {
    const step = ends.get(flow)?.[leads]
    return linesOf?.(flow, leads, partOf((step && placeOf.get(step)) ?? 0), room) ?? []
  }
  const notesAt = (edge: number, side: 'before' | 'after') =>
    notesInSteps(linesOf ? (through[edge] ?? []) : [], side, edges[edge] ?? 0, width, known)
  const parts = cuts.slice(1).map((to, i): UprightPart => {
    const from = cuts[i] ?? 0
    const y = edges[from] ?? 0
    return {
      y,
      height: (edges[to] ?? 0) - y,
      above: notesAt(from, 'before'),
      below: notesAt(to, 'after'),
    }
  })
  return { width, parts }
}

/** Midway between the bands, from the drawing's top to its foot. */
function edgesOf(placed: PlacedProcess): readonly number[] {
  const bands = new Map<number, { top: number; foot: number }>()
  for (const { band, box } of [...placed.phases, ...placed.lanes]) {
    const { top, foot } = bands.get(band) ?? { top: box.y, foot: 0 }
    bands.set(band, { top: Math.min(top, box.y), foot: Math.max(foot, box.y + box.height) })
  }
  const sorted = [...bands.values()].sort((a, b) => a.top - b.top)
  const cuts = sorted.slice(1).map(({ top }, i) => Math.round(((sorted[i]?.foot ?? 0) + top) / 2))
  return [0, ...cuts, placed.height]
}

/**
 * The edges to cut at, the first and the last among them: the fewest parts, then the fewest lines cut.
 *
 * @returns null where some band has no room
 */
function fewest(
  count: number,
  heightOf: (from: number, to: number) => number,
  room: number,
  linesAt: (edge: number) => number,
): readonly number[] | null {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to < count; to++) {
    let [cost, origin] = [Number.POSITIVE_INFINITY, 0]
    for (let from = to - 1; from >= 0; from--) {
      // The notes at another edge may be lower, but not by so much.
      if (heightOf(from, to) > 2 * room) break
      if (heightOf(from, to) > room) continue
      const sum = (best[from]?.cost ?? cost) + PART_COST + linesAt(to)
      if (sum < cost) [cost, origin] = [sum, from]
    }
    best.push({ cost, from: origin })
  }
  if (best.at(-1)?.cost === Number.POSITIVE_INFINITY) return null
  const cuts: number[] = []
  for (let at = count - 1; at > 0; at = best[at]?.from ?? 0) cuts.unshift(at)
  return [0, ...cuts]
}

/** More than all lines that a map can have. */
const PART_COST = 1e6
