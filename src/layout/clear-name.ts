import { markBox, overlap } from './boxes.ts'
import type { MeasureText } from './measure-text.ts'
import { LETTER_CLEAR_PX, UPRIGHT_MARK_OUTSIDE_PX } from './metrics.ts'
import { nameInk } from './name-ink.ts'
import type { Box } from './placed-process.ts'
import { even, type StepSize } from './step-shape.ts'
import { type SignedStep, signBoxes } from './step-signs.ts'

/**
 * Make a step higher where the letters of its name would come too near what hangs on its upper and lower edge: most
 * names are clear of it, but not the ring of an Å.
 */
export function clearName(
  step: SignedStep,
  size: StepSize,
  hasMark: boolean,
  measure: MeasureText,
): StepSize {
  let { height } = size
  while (isTooNear(step, { ...size, height }, hasMark, measure)) height = even(height + 1)
  return { ...size, height }
}

function isTooNear(
  step: SignedStep,
  size: StepSize,
  hasMark: boolean,
  measure: MeasureText,
): boolean {
  const { width, height, lines } = size
  const marks = hasMark
    ? [-UPRIGHT_MARK_OUTSIDE_PX, height + UPRIGHT_MARK_OUTSIDE_PX].map((y) =>
        markBox({ x: width / 2, y }),
      )
    : []
  const hanging = [...signBoxes(step, { x: 0, y: 0, width, height }), ...marks].map(grown)
  const ink = nameInk(step.kind, size, lines, measure)
  return hanging.some((box) => ink.some((letter) => overlap(box, letter)))
}

function grown({ x, y, width, height }: Box): Box {
  const off = LETTER_CLEAR_PX
  return { x: x - off, y: y - off, width: width + 2 * off, height: height + 2 * off }
}
