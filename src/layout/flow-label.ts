import type { FlowId } from '../model/ids.ts'
import type { Flow } from '../model/process.ts'
import type { MeasureText } from './measure-text.ts'
import {
  LABEL_GAP_PX,
  LABEL_LINE_PX,
  LABEL_MAX_WIDTH_PX,
  LABEL_SIZE_PX,
  LETTER_CLEAR_PX,
  MARK_HEIGHT_PX,
  SIGN_REACH_PX,
  UPRIGHT_LABEL_GAP_PX,
  UPRIGHT_LABEL_MAX_WIDTH_PX,
  UPRIGHT_MARK_OUTSIDE_PX,
} from './metrics.ts'
import type { Box, Size } from './placed-process.ts'
import { wrapText } from './wrap-text.ts'

export type Label = {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** A flow's label in its two forms: on a line to the right, and beside a line straight up or down. */
export type FlowLabel = {
  readonly level: Label
  /** `null` where it is too wide or too high for a column. */
  readonly upright: Label | null
}

/**
 * Break the labels of the flows into lines: that of a flow without one which not all forms of the process have is what
 * those forms are called. Flows without either are left out.
 */
export function labelsOf(
  flows: readonly Flow[],
  measure: MeasureText,
): ReadonlyMap<FlowId, FlowLabel> {
  const labels = new Map<FlowId, FlowLabel>()
  for (const flow of flows) {
    const text = (flow.label ?? flow.formName)?.trim()
    if (!text) continue
    const upright = labelOf(text, UPRIGHT_LABEL_MAX_WIDTH_PX, measure)
    const fits = upright.width <= UPRIGHT_LABEL_MAX_WIDTH_PX && upright.lines.length <= 2
    labels.set(flow.id, {
      level: labelOf(text, LABEL_MAX_WIDTH_PX, measure),
      upright: fits ? upright : null,
    })
  }
  return labels
}

/** Whether a flow may lead straight up or down: it has no label, or one that fits beside its line. */
export function mayStandUpright(labels: ReadonlyMap<FlowId, FlowLabel>, flow: Flow): boolean {
  const label = labels.get(flow.id)
  return label === undefined || label.upright !== null
}

/**
 * Between a step and the label of a flow that leads straight up or down from it: a handover's mark and signs hang on
 * the border, so the label begins below (or ends above) them.
 *
 * @param signs - of the step, px from its shape's top left corner
 */
export function uprightLabelGap(
  flow: Flow,
  isDown: boolean,
  label: Label,
  shape: Size,
  signs: readonly Box[],
): number {
  const left = shape.width / 2 + UPRIGHT_LABEL_GAP_PX
  const isInTheWay = ({ x, y, width, height }: Box) =>
    x < left + label.width && left < x + width && (isDown ? y + height > shape.height : y < 0)
  const off = signs.some(isInTheWay) ? SIGN_REACH_PX + 1 : LABEL_GAP_PX
  const offMark = MARK_HEIGHT_PX / 2 + UPRIGHT_MARK_OUTSIDE_PX + LETTER_CLEAR_PX
  return flow.handover ? Math.max(off, offMark) : off
}

function labelOf(text: string, maxWidth: number, measure: MeasureText): Label {
  const width = (line: string) => measure(line, LABEL_SIZE_PX, 400)
  const lines = wrapText(text, () => maxWidth, width)
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map(width))),
    height: lines.length * LABEL_LINE_PX,
  }
}
