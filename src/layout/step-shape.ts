import { unreachable } from '../model/invariant.ts'
import type { Step, StepKind } from '../model/process.ts'
import type { MeasureText } from './measure-text.ts'
import {
  HEXAGON_POINT_PX,
  ICON_SIZE_PX,
  NAME_LINE_PX,
  NAME_SIZE_PX,
  STEP_MIN_HEIGHT_PX,
  STEP_PADDING_X_PX,
  STEP_PADDING_Y_PX,
  STEP_WIDTH_PX,
} from './metrics.ts'
import { widestPiece, wrapText } from './wrap-text.ts'

export type Shape = 'pill' | 'card' | 'hexagon'

/** The outline that the drawing gives a kind of step; the flows are led to its border. */
export function shapeOf(kind: StepKind): Shape {
  switch (kind) {
    case 'start':
    case 'end':
      return 'pill'
    case 'decision':
    case 'inclusive-split':
    case 'parallel-split':
      return 'hexagon'
    case 'task':
    case 'meeting':
    case 'wait':
    case 'event':
    case 'subprocess':
      return 'card'
    default:
      return unreachable(kind)
  }
}

/** Kinds whose icon sits in the top right corner. */
export function hasCornerIcon(kind: StepKind): boolean {
  return kind === 'meeting' || kind === 'wait' || kind === 'event' || kind === 'subprocess'
}

export type StepSize = {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** The least size in which the name of a step is readable. Both measures are even, so that its centre is a whole px. */
export function sizeOfStep(step: Pick<Step, 'kind' | 'name'>, measure: MeasureText): StepSize {
  const shape = shapeOf(step.kind)
  const nameWidth = (text: string) => measure(text, NAME_SIZE_PX, 600)
  const padding = shape === 'hexagon' ? HEXAGON_POINT_PX + 4 : STEP_PADDING_X_PX
  const corner = hasCornerIcon(step.kind) ? ICON_SIZE_PX : 0
  const border = step.kind === 'subprocess' ? 4 : 0
  const sides = 2 * (padding + border)
  const roomOf = (width: number) => (line: number) => width - sides - (line === 0 ? corner : 0)

  const needed = Math.ceil(widestPiece(step.name, nameWidth)) + sides + corner
  const fullWidth = even(Math.max(STEP_WIDTH_PX, needed))
  const lines = wrapText(step.name, roomOf(fullWidth), nameWidth)
  const height = even(
    Math.max(
      STEP_MIN_HEIGHT_PX,
      lines.length * NAME_LINE_PX + 2 * (STEP_PADDING_Y_PX + border / 2),
    ),
  )
  if (shape !== 'pill') return { width: fullWidth, height, lines }
  const widest = Math.max(0, ...lines.map(nameWidth))
  const round = lines.length > 1 ? STEP_PADDING_X_PX : 0
  return {
    width: even(Math.max(72, Math.min(fullWidth, Math.ceil(widest) + sides + round))),
    height,
    lines,
  }
}

function even(px: number): number {
  return 2 * Math.ceil(px / 2)
}
