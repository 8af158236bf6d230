import type { Step } from '../model/process.ts'
import { type Mark, marksOf } from './marks-of.ts'
import type { Box } from './placed-process.ts'
import { markPlace, signPlace } from './sign-places.ts'
import { hasCornerIcon } from './step-shape.ts'

/** Half of the line that signs are drawn with. */
const STROKE_PX = 0.8
/** How far the signs reach from where they are drawn, as the drawing has them: to each side, up and down. */
const ROUND = { side: 8, up: 8, down: 8 }
const TRIANGLE = { side: 9, up: 9, down: 7 }

export type SignedStep = Parameters<typeof marksOf>[0] & Pick<Step, 'kind'>

/** What the signs on the border of a step cover; the one in a card's corner lies within it and is none of them. */
export function signBoxes(step: SignedStep, shape: Box): readonly Box[] {
  const marks = marksOf(step).map((mark) => around(mark, shape, markPlace(mark, shape)))
  const own = hasCornerIcon(step.kind) ? null : signPlace(step.kind, shape)
  return own ? [...marks, around('split', shape, own)] : marks
}

function around(sign: Mark | 'split', shape: Box, place: { x: number; y: number }): Box {
  const { side, up, down } = sign === 'gap' ? TRIANGLE : ROUND
  return {
    x: shape.x + place.x - side - STROKE_PX,
    y: shape.y + place.y - up - STROKE_PX,
    width: 2 * (side + STROKE_PX),
    height: up + down + 2 * STROKE_PX,
  }
}
