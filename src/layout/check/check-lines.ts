import type { Process } from '../../model/process.ts'
import { boxAround, touches } from '../boxes.ts'
import type { Line, Owned, Report } from './layout-fault.ts'
import { pairsBetween } from './pairs-along.ts'

const CLEAR_OF = {
  shape: 'clear-of-shapes',
  sign: 'clear-of-signs',
  label: 'clear-of-labels',
} as const

/** Lines keep clear of labels and signs, and of all shapes but those they join. */
export function checkLines(
  boxes: readonly Owned[],
  lines: readonly Line[],
  process: Process,
  report: Report,
): void {
  const ends = new Map(process.flows.map((flow) => [flow.id, flow]))
  const spans = lines.map((line) => ({ line, box: boxAround(line.from, line.to) }))
  for (const [{ owner, box, kind }, { line, box: span }] of pairsBetween(boxes, spans)) {
    if (!touches(span, box)) continue
    const flow = ends.get(line.flow.id)
    const isOwn = owner === line.flow.id || owner === flow?.from || owner === flow?.to
    // A line meets its own ends at the border; inside the shape it has no business either.
    if (isOwn && kind === 'shape' && isEndOf(line)) continue
    report(CLEAR_OF[kind], line.flow.id, owner)
  }
}

function isEndOf({ flow, from, to }: Line): boolean {
  return from === flow.points[0] || to === flow.points.at(-1)
}

/** No two flows may share a stretch: a reader could not tell them apart. Crossing is fine. */
export function checkSharedLines(lines: readonly Line[], report: Report): void {
  const byTrack = new Map<string, { line: Line; low: number; high: number }[]>()
  for (const line of lines) {
    const isLevel = line.from.y === line.to.y
    const key = isLevel ? `y${line.from.y}` : `x${line.from.x}`
    const [a, b] = isLevel ? [line.from.x, line.to.x] : [line.from.y, line.to.y]
    const list = byTrack.get(key) ?? []
    list.push({ line, low: Math.min(a, b), high: Math.max(a, b) })
    byTrack.set(key, list)
  }
  for (const list of byTrack.values()) {
    list.sort((a, b) => a.low - b.low)
    let furthest = list[0]
    for (const next of list.slice(1)) {
      if (!furthest) break
      if (next.low < furthest.high && next.line.flow !== furthest.line.flow) {
        report('lines-apart', furthest.line.flow.id, next.line.flow.id)
      }
      if (next.high > furthest.high) furthest = next
    }
  }
}
