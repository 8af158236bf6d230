import type { StepKind } from '../model/process.ts'
import { isSplit } from '../model/step-kind.ts'
import type { Point, Size } from './placed-process.ts'
import { shapeOf } from './step-shape.ts'

/**
 * Where it stands on the border of a step that the chosen form of the process has something of its own in it: the middle
 * of the word's line, px from the shape's top left corner. On the stretch that neither signs nor flows use: to the left,
 * above, or below a split, whose own sign lies above; in the middle of a start and an end, on the side without flows.
 */
export function differsPlace(kind: StepKind, { width, height }: Size): Point {
  if (shapeOf(kind) === 'pill') return { x: width / 2, y: kind === 'start' ? 0 : height + 4 }
  if (isSplit(kind)) return { x: 42, y: height + 4 }
  return { x: shapeOf(kind) === 'hexagon' ? 34 : 28, y: 0 }
}
