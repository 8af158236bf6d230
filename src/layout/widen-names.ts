import type { Process } from '../model/process.ts'
import { boxAround, markBox } from './boxes.ts'
import { HEADING_CLEAR_PX, HEADING_LETTER_PX } from './metrics.ts'
import type { Box, PlacedPhase, PlacedProcess } from './placed-process.ts'

/** Between a name and the notch and the point of its heading. */
const POINT_PX = 18

/**
 * In the tall form the name of a phase has its heading as far as the first line that leads through it; where it would
 * need two lines there, it stands further on if it has room for one.
 */
export function widenNames(
  placed: PlacedProcess,
  { phases }: Pick<Process, 'phases'>,
): PlacedProcess {
  const drawn = placed.flows.flatMap(({ points, label, mark }): readonly Box[] => [
    ...points.slice(1).map((to, i) => boxAround(points[i] ?? to, to)),
    ...(label ? [label.box] : []),
    ...(mark ? [markBox(mark)] : []),
  ])
  const needed = new Map(
    phases.map(({ id, name }, i) => [id, HEADING_LETTER_PX * `${i + 1} ${name}`.length]),
  )
  return {
    ...placed,
    phases: placed.phases.map((phase) => widened(phase, needed.get(phase.phase) ?? 0, drawn)),
  }
}

function widened(phase: PlacedPhase, needed: number, drawn: readonly Box[]): PlacedPhase {
  const { box, nameX, nameWidth } = phase
  if (nameX === undefined || nameWidth === undefined) return phase
  const through = drawn
    .filter(({ y, height }) => y <= box.y + box.height && y + height >= box.y)
    .sort((a, b) => a.x - b.x)
  const last = box.x + box.width - POINT_PX
  const roomFrom = (start: number) => {
    const next = through.find(({ x, width }) => x + width + HEADING_CLEAR_PX > start)
    const end = next === undefined ? last : Math.min(last, next.x - HEADING_CLEAR_PX)
    return Math.floor(end - start)
  }
  const room = Math.max(nameWidth, roomFrom(nameX))
  const further = through
    .map(({ x, width }) => Math.ceil(x + width + HEADING_CLEAR_PX))
    .find((x) => x > nameX && roomFrom(x) >= needed)
  if (room >= needed || further === undefined) return { ...phase, nameWidth: room }
  return { ...phase, nameX: further, nameWidth: roomFrom(further) }
}
