import type { FlowId } from '../model/ids.ts'
import { stretchesOf } from './measure-layout.ts'
import { HEADING_LETTER_PX, LABEL_LINE_PX } from './metrics.ts'
import type { PlacedProcess, Point } from './placed-process.ts'

/** A line that a cut goes through. */
export type Passage = {
  readonly flow: FlowId
  /** Along the cut, px of the drawing. */
  readonly at: number
  /** Whether it leads on past the cut, to the right or down; else back. */
  readonly isAhead: boolean
}

/** Whether a note names the step that a line leads to, or the one that it comes from. */
export type Leads = 'to' | 'from'

/** What a note says, in lines that fit the room. */
export type NoteLines = (flow: FlowId, leads: Leads, roomPx: number) => readonly string[]

export type PlacedNote = {
  readonly flow: FlowId
  readonly leads: Leads
  readonly lines: readonly string[]
  /** Of the first line: where it begins (or ends, `isBefore`), and its baseline; px on the sheet. */
  readonly text: Point
  /** The note stands left of its line. */
  readonly isBefore: boolean
  /** From the cut to the note. */
  readonly leader: readonly Point[]
}

/** Between the end of a cut line and its note, where the leaders spread. */
const LEADER_PX = 14
/** Beside a slice, for its notes and their leaders. */
export const GUTTER_PX = 150
const TEXT_GAP_PX = 4
/** From the upper edge of a line of text to its baseline, and to its middle. */
const BASELINE_PX = 12
const MIDDLE_PX = 8
/** Between two notes. */
const NOTE_GAP_PX = 3
/** Where each begins further on than the next, less will do. */
const STEP_GAP_PX = 0.5

/** The lines through a cut at x (`upright`), or at y (`level`), in order along it. */
export function passages(
  { flows }: Pick<PlacedProcess, 'flows'>,
  cut: 'upright' | 'level',
  place: number,
): readonly Passage[] {
  const [across, along] = cut === 'upright' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const all = flows.flatMap(({ id, points }) =>
    stretchesOf(points).flatMap(([from, to]): readonly Passage[] => {
      const isThrough = (from[across] - place) * (to[across] - place) < 0
      return isThrough ? [{ flow: id, at: from[along], isAhead: from[across] < to[across] }] : []
    }),
  )
  return all.sort((a, b) => a.at - b.at)
}

/**
 * Notes beside a slice, under each other: each as near its line as the others let it.
 *
 * @param ends - the lines where they are cut, on the sheet, from the top down
 * @param side - `before` the slice, or `after` it
 * @returns also how far down they reach
 */
export function notesBeside(
  ends: readonly (Passage & { readonly x: number; readonly y: number })[],
  side: 'before' | 'after',
  top: number,
  bottom: number,
  linesOf: NoteLines | null,
): { readonly notes: readonly PlacedNote[]; readonly bottom: number } {
  if (!linesOf) return { notes: [], bottom }
  const room = GUTTER_PX - LEADER_PX - 2 * TEXT_GAP_PX
  const boxes = ends.map((end) => {
    const leads = leadsOf(end, side)
    const lines = linesOf(end.flow, leads, room)
    return { end, leads, lines, height: lines.length * LABEL_LINE_PX, y: 0 }
  })
  let least = top
  for (const box of boxes) {
    box.y = Math.max(least, box.end.y - box.height / 2)
    least = box.y + box.height + NOTE_GAP_PX
  }
  let most = bottom
  for (const box of [...boxes].reverse()) {
    box.y = Math.min(box.y, most - box.height)
    most = box.y - NOTE_GAP_PX
  }
  // More than there is room for: from the top, and further down than the slice.
  least = top
  for (const box of boxes) {
    box.y = Math.max(box.y, least)
    least = box.y + box.height + NOTE_GAP_PX
  }
  const way = side === 'after' ? 1 : -1
  return {
    bottom: Math.max(bottom, least - NOTE_GAP_PX),
    notes: boxes.map(({ end, leads, lines, height, y }) => {
      const x = end.x + way * LEADER_PX
      return {
        flow: end.flow,
        leads,
        lines,
        isBefore: side === 'before',
        text: { x: x + way * TEXT_GAP_PX, y: y + BASELINE_PX },
        leader: [
          { x: end.x, y: end.y },
          { x, y: y + height / 2 },
        ],
      }
    }),
  }
}

/**
 * Notes above or below a part of a folded drawing, in steps: each stands right of its line, further off than those of
 * the lines that it reaches under.
 *
 * @param side - `before` the part (above it), or `after` it
 * @param edge - y of the cut
 * @param width - how far to the right they may reach
 * @returns also what they take up above or below the cut
 */
export function notesInSteps(
  through: readonly Passage[],
  side: 'before' | 'after',
  edge: number,
  width: number,
  linesOf: NoteLines,
): { readonly notes: readonly PlacedNote[]; readonly height: number } {
  const placed: { readonly at: number; readonly depth: number; readonly note: PlacedNote }[] = []
  for (const { flow, at, isAhead } of [...through].reverse()) {
    const leads = leadsOf({ isAhead }, side)
    const start = at + TEXT_GAP_PX
    const lines = linesOf(flow, leads, width - start)
    const end = start + Math.min(width - start, longest(lines))
    const near = Math.max(
      NOTE_GAP_PX,
      ...placed.filter((one) => one.at < end + TEXT_GAP_PX).map(({ depth }) => depth),
    )
    const height = lines.length * LABEL_LINE_PX
    const top = side === 'after' ? edge + near : edge - near - height
    placed.push({
      at,
      depth: near + height + STEP_GAP_PX,
      note: {
        flow,
        leads,
        lines,
        isBefore: false,
        text: { x: start, y: top + BASELINE_PX },
        leader: [
          { x: at, y: edge },
          { x: at, y: (side === 'after' ? top : edge - near - LABEL_LINE_PX) + MIDDLE_PX },
        ],
      },
    })
  }
  return {
    notes: placed.map(({ note }) => note),
    height: Math.max(0, ...placed.map(({ depth }) => depth)),
  }
}

function leadsOf({ isAhead }: Pick<Passage, 'isAhead'>, side: 'before' | 'after'): Leads {
  return isAhead === (side === 'after') ? 'to' : 'from'
}

function longest(lines: readonly string[]): number {
  return HEADING_LETTER_PX * Math.max(0, ...lines.map((line) => line.length))
}
