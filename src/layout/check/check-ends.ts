import type { Process, Step } from '../../model/process.ts'
import { middleX } from '../boxes.ts'
import { stretchesOf } from '../measure-layout.ts'
import { insetAt } from '../outline.ts'
import type { Box, PlacedProcess, Point } from '../placed-process.ts'
import { shapeOf } from '../step-shape.ts'
import type { Report } from './layout-fault.ts'

/** Lines turn at right angles only, and lead eastwards from the border of one shape to the west of another. */
export function checkEnds(placed: PlacedProcess, process: Process, report: Report): void {
  const steps = new Map(process.steps.map((step) => [step.id, step]))
  const boxes = new Map(placed.steps.map(({ id, box }) => [id, box]))
  const ends = new Map(process.flows.map((flow) => [flow.id, flow]))
  for (const flow of placed.flows) {
    const { points } = flow
    if (points.length < 2) report('complete', flow.id)
    for (const [from, to] of stretchesOf(points)) {
      if ((from.x === to.x) === (from.y === to.y)) report('right-angles', flow.id)
    }
    const { from, to } = ends.get(flow.id) ?? {}
    const source = from && steps.get(from)
    const target = to && steps.get(to)
    const start = points[0]
    const second = points[1]
    const end = points.at(-1)
    if (!source || !target || !start || !second || !end) continue
    const sourceBox = boxes.get(source.id)
    const targetBox = boxes.get(target.id)
    if (!sourceBox || !targetBox) continue
    if (!isOnBorder(start, sourceBox, source) || !isOnBorder(end, targetBox, target)) {
      report('ends-on-border', flow.id)
    }
    const leavesEast = second.x > start.x && start.x > middleX(sourceBox)
    const before = points.at(-2)
    const entersWest = before !== undefined && before.x < end.x && end.x < middleX(targetBox)
    const isVertical = points.length === 2 && start.x === end.x && start.x === middleX(sourceBox)
    if (!isVertical && !(leavesEast && entersWest)) report('ends-on-side', flow.id)
  }
}

function isOnBorder(point: Point, box: Box, step: Step): boolean {
  const dy = point.y - (box.y + box.height / 2)
  if (Math.abs(dy) > box.height / 2) return false
  const isTopOrBottom = Math.abs(dy) === box.height / 2
  if (isTopOrBottom && point.x === middleX(box)) return true
  const inset = insetAt(shapeOf(step.kind), box.height, dy)
  return point.x === box.x + inset || point.x === box.x + box.width - inset
}
