import { boxAround, overlap, touches } from '../boxes.ts'
import { firstIndex } from '../first-index.ts'
import {
  HEADING_CLEAR_PX,
  LANE_HEADING_WIDTH_PX,
  LANE_NAME_HEIGHT_PX,
  LANE_NAME_WIDTH_PX,
  PHASE_NAME_WIDTH_PX,
} from '../metrics.ts'
import type { Box, PlacedProcess } from '../placed-process.ts'
import type { Line, Owned, Report } from './layout-fault.ts'

/** Nothing lies on the name of a lane or a phase; no line leads through it, or nearer past it than `HEADING_CLEAR_PX`. */
export function checkHeadings(
  { form, lanes, phases }: PlacedProcess,
  boxes: readonly Owned[],
  lines: readonly Line[],
  report: Report,
): void {
  const isWide = form === 'wide'
  const names = [
    ...phases.map(({ phase, box, nameX = 0, nameWidth = PHASE_NAME_WIDTH_PX }) => ({
      owner: phase,
      box: isWide ? box : { ...box, x: nameX, width: nameWidth },
    })),
    ...lanes.map(({ party, box, nameX = 0 }) => ({
      owner: party,
      box: isWide
        ? { ...box, width: LANE_HEADING_WIDTH_PX }
        : { ...box, x: nameX, width: LANE_NAME_WIDTH_PX, height: LANE_NAME_HEIGHT_PX },
    })),
  ]
  names.sort((a, b) => a.box.y - b.box.y)
  const tallest = Math.max(0, ...names.map(({ box }) => box.height))
  const namesBeside = ({ y, height }: Box) => {
    const from = (top: number) => firstIndex(names, ({ box }) => box.y >= top)
    return names.slice(from(y - tallest), from(y + height + 1))
  }
  for (const line of lines) {
    const span = isWide ? boxAround(line.from, line.to) : widened(boxAround(line.from, line.to))
    for (const { owner, box } of namesBeside(span)) {
      if (touches(span, box)) report('clear-of-headings', line.flow.id, owner)
    }
  }
  for (const other of boxes) {
    for (const { owner, box } of namesBeside(other.box)) {
      if (overlap(other.box, box)) report('clear-of-headings', other.owner, owner)
    }
  }
}

/** A line with the room that it leaves to each side of it: one straight up or down, else it ends beside a name. */
function widened({ x, y, width, height }: Box): Box {
  const off = width === 0 ? HEADING_CLEAR_PX - 1e-6 : 0
  return { x: x - off, y, width: width + 2 * off, height }
}
