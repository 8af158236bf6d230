import { boxAround, markBox } from './boxes.ts'
import { stretchesOf } from './measure-layout.ts'
import type { PlacedProcess } from './placed-process.ts'

/** On each side of a cut: the border of a shape is a line with a width, half of it outside. */
const CUT_CLEAR_PX = 1.5

/** The breaks, each as near as can be to where it was and beside no shape, label or upright line; less those without room. */
export function clearBreaks({ steps, flows, breaks }: PlacedProcess): readonly number[] {
  const spans = steps.map(({ box }) => box)
  for (const { points, label, mark } of flows) {
    if (label) spans.push(label.box)
    if (mark) spans.push(markBox(mark))
    for (const [from, to] of stretchesOf(points))
      if (from.x === to.x) spans.push(boxAround(from, to))
  }
  const clear = breaks.flatMap((x) => {
    let left = Number.NEGATIVE_INFINITY
    let right = Number.POSITIVE_INFINITY
    for (const span of spans) {
      const end = span.x + span.width
      if (span.x >= x) right = Math.min(right, span.x)
      else if (end <= x) left = Math.max(left, end)
      else return []
    }
    if (right - left < 2 * CUT_CLEAR_PX) return []
    return [Math.min(right - CUT_CLEAR_PX, Math.max(left + CUT_CLEAR_PX, x))]
  })
  return [...new Set(clear)]
}
