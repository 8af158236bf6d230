import { unreachable } from '../model/invariant.ts'
import type { Step, StepKind } from '../model/process.ts'
import type { MeasureText } from './measure-text.ts'
import {
  HEXAGON_POINT_PX,
  ICON_OFF_PX,
  ICON_SIZE_PX,
  LETTER_CLEAR_PX,
  MARK_OUTSIDE_PX,
  MARK_WIDTH_PX,
  NAME_LINE_PX,
  PAPER_NAME_SIZE_PX,
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

/** Between the two borders of a subprocess. */
export const SUBPROCESS_BORDER_PX = 4

/** Kinds whose icon sits in the top right corner. */
export function hasCornerIcon(kind: StepKind): boolean {
  return kind === 'meeting' || kind === 'wait' || kind === 'event' || kind === 'subprocess'
}

export type StepSize = {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** On paper a name ends this far inside its shape, or inside the point of a hexagon or the corner of a pill. */
const PAPER_PADDING_PX = { card: 4, hexagon: 1, pill: 7 } as const
/** A mark on the right side reaches this far into its shape. */
const MARK_INSIDE_PX = MARK_WIDTH_PX / 2 - MARK_OUTSIDE_PX
/** A pill of more than one line has round corners to keep clear of. */
const ROUND_PX = 10

type Named = Pick<Step, 'kind' | 'name'>

/**
 * The least size in which the name of a step is readable, on the screen as on paper, where it is larger. Both measures
 * are even, so that its centre is a whole px.
 *
 * @param hasMark - whether a handover's mark may hang on its right side
 */
export function sizeOfStep(step: Named, hasMark: boolean, measure: MeasureText): StepSize {
  const shape = shapeOf(step.kind)
  const nameWidth = (text: string) => measure(text, PAPER_NAME_SIZE_PX, 600)
  const border = step.kind === 'subprocess' ? SUBPROCESS_BORDER_PX : 0
  const end = PAPER_PADDING_PX[shape] + border
  const right = shape === 'card' && hasMark ? Math.max(end, MARK_INSIDE_PX + LETTER_CLEAR_PX) : end
  const sides = shape === 'card' ? STEP_PADDING_X_PX + border + right : 2 * right
  const points = shape === 'hexagon' ? 2 * HEXAGON_POINT_PX : 0
  const icon = ICON_SIZE_PX + ICON_OFF_PX + border + LETTER_CLEAR_PX
  const corner = hasCornerIcon(step.kind) ? icon - right : 0
  const roomOf = (width: number) => (line: number) =>
    width - sides - points - (line === 0 ? corner : 0)

  const needed = Math.ceil(widestPiece(step.name, nameWidth)) + sides + points + corner
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
  const round = lines.length > 1 ? ROUND_PX : 0
  return {
    width: even(Math.max(72, Math.min(fullWidth, Math.ceil(widest) + sides + round))),
    height,
    lines,
  }
}

export function even(px: number): number {
  return 2 * Math.ceil(px / 2)
}
