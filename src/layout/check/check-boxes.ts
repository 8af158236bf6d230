import type { Process } from '../../model/process.ts'
import { markBox, overlap } from '../boxes.ts'
import { MARK_TARGET_PX, SHAPE_GAP_PX } from '../metrics.ts'
import type { PlacedProcess } from '../placed-process.ts'
import type { Owned, Report } from './layout-fault.ts'
import { pairsBeside } from './pairs-along.ts'

/** Labels and signs lie apart from each other and from shapes; only a step's own signs lie on its shape. */
export function checkBoxes(boxes: readonly Owned[], report: Report): void {
  for (const [a, b] of pairsBeside(boxes)) {
    const kinds = [a.kind, b.kind]
    if (a.owner === b.owner || !overlap(a.box, b.box)) continue
    if (kinds.includes('sign')) report('signs-apart', a.owner, b.owner)
    else if (kinds.includes('label')) report('labels-apart', a.owner, b.owner)
  }
}

/** Two shapes stand at least `SHAPE_GAP_PX` from each other, beside or above each other. */
export function checkDistances({ steps }: PlacedProcess, report: Report): void {
  const off = SHAPE_GAP_PX / 2
  const grown = steps.map(({ id, box: { x, y, width, height } }) => ({
    id,
    box: { x: x - off, y: y - off, width: width + 2 * off, height: height + 2 * off },
  }))
  for (const [a, b] of pairsBeside(grown)) {
    if (overlap(a.box, b.box)) report('shapes-apart', a.id, b.id)
  }
}

/** A handover's mark lies on its own step's border and its own line, and on nothing else that has words or a sign. */
export function checkMarks(
  placed: PlacedProcess,
  process: Process,
  boxes: readonly Owned[],
  report: Report,
): void {
  const sourceOf = new Map(process.flows.map(({ id, from }) => [id, from]))
  const marks = placed.flows.flatMap(({ id, mark }) =>
    mark
      ? [{ owner: id, box: markBox(mark), kind: 'mark' as const, source: sourceOf.get(id) }]
      : [],
  )
  const others = boxes.map((other) => ({ ...other, source: undefined }))
  for (const [a, b] of pairsBeside([...marks, ...others])) {
    if ((a.kind !== 'mark' && b.kind !== 'mark') || !overlap(a.box, b.box)) continue
    const [mark, other] = a.kind === 'mark' ? [a, b] : [b, a]
    if (other.kind === 'shape' && other.owner === mark.source) continue
    report('marks-apart', a.owner, b.owner)
  }
}

/** Two marks whose circles of the least target size overlap are hard to hit one by one (WCAG 2.5.8). */
export function checkTargets({ flows }: PlacedProcess, report: Report): void {
  const size = { width: MARK_TARGET_PX, height: MARK_TARGET_PX }
  const targets = flows.flatMap(({ id, mark }) => (mark ? [{ id, box: { ...mark, ...size } }] : []))
  for (const [a, b] of pairsBeside(targets)) {
    const distance = Math.hypot(b.box.x - a.box.x, b.box.y - a.box.y)
    if (distance < MARK_TARGET_PX) report('targets-apart', a.id, b.id)
  }
}
