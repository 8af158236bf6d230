import type { StepId } from '../model/ids.ts'
import type { Process } from '../model/process.ts'
import type { PlacedFlow, Point } from './placed-process.ts'

/** The body with which a point of a line moves along an axis. */
export function bodyOfPoint(
  points: readonly Point[],
  ofStretch: readonly number[],
  index: number,
  axis: 'x' | 'y',
): number {
  if (points.length === 2) return ofStretch[index] ?? 0
  const point = points[index]
  const before = points[index - 1]
  const stretch = before && before[axis] === point?.[axis] ? index - 1 : index
  return ofStretch[stretch] ?? 0
}

/** A flow with its points moved, its label with its source, and its mark at its first point. */
export function movedFlow(flow: PlacedFlow, by: Point, points: readonly Point[]): PlacedFlow {
  const { label, mark } = flow
  return {
    ...flow,
    points,
    label: label && {
      ...label,
      box: { ...label.box, x: label.box.x + by.x, y: label.box.y + by.y },
    },
    mark: mark && (points[0] ?? mark),
  }
}

export function endsOf(process: Process): ReadonlyMap<string, { from: StepId; to: StepId }> {
  return new Map(process.flows.map(({ id, from, to }) => [id, { from, to }]))
}
