import { boxAround, markBox } from './boxes.ts'
import type { Box, PlacedPhase, PlacedProcess } from './placed-process.ts'

/** Between a name and the line that leads past it, and between it and the point of its heading. */
const CLEAR_PX = 6
const POINT_PX = 18

/** In the tall form the name of a phase has its heading as far as the first line that leads through it. */
export function widenNames(placed: PlacedProcess): PlacedProcess {
  const drawn = placed.flows.flatMap(({ points, label, mark }): readonly Box[] => [
    ...points.slice(1).map((to, i) => boxAround(points[i] ?? to, to)),
    ...(label ? [label.box] : []),
    ...(mark ? [markBox(mark)] : []),
  ])
  return { ...placed, phases: placed.phases.map((phase) => widened(phase, drawn)) }
}

function widened(phase: PlacedPhase, drawn: readonly Box[]): PlacedPhase {
  const { box, nameX, nameWidth } = phase
  if (nameX === undefined || nameWidth === undefined) return phase
  const past = drawn
    .filter(({ y, height }) => y <= box.y + box.height && y + height >= box.y)
    .filter(({ x, width }) => x + width > nameX)
    .map(({ x }) => x - CLEAR_PX)
  const end = Math.min(box.x + box.width - POINT_PX, ...past)
  return { ...phase, nameWidth: Math.max(nameWidth, Math.floor(end - nameX)) }
}
