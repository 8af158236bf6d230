import type { MeasureText } from '../../src/layout/measure-text.ts'
import { NAME_LINE_PX, NAME_SIZE_PX, STEP_PADDING_X_PX } from '../../src/layout/metrics.ts'
import { firstLineY } from '../../src/layout/name-lines.ts'
import type { Box } from '../../src/layout/placed-process.ts'
import { shapeOf } from '../../src/layout/step-shape.ts'
import type { StepKind } from '../../src/model/process.ts'

/** Of a line of a name: from its baseline up to the top of a d, and down to the end of a g. */
const ASCENT_PX = 11
const DESCENT_PX = 3.5

type Named = {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** The lines of a step's name where `StepShape` draws them, px from the shape's top left corner. */
export function nameBoxes(
  kind: StepKind,
  { width, height, lines }: Named,
  measure: MeasureText,
): readonly Box[] {
  const first = firstLineY(height, lines.length)
  return lines.map((line, i): Box => {
    const long = measure(line, NAME_SIZE_PX, 600)
    const left = STEP_PADDING_X_PX + (kind === 'subprocess' ? 4 : 0)
    return {
      x: shapeOf(kind) === 'card' ? left : (width - long) / 2,
      y: first + i * NAME_LINE_PX - ASCENT_PX,
      width: long,
      height: ASCENT_PX + DESCENT_PX,
    }
  })
}
