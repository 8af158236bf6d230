import type { Process } from '../model/process.ts'
import { checkBoxes, checkMarks, checkTargets } from './check/check-boxes.ts'
import { checkEnds } from './check/check-ends.ts'
import { checkHeadings } from './check/check-headings.ts'
import { checkLines, checkSharedLines } from './check/check-lines.ts'
import { checkPlaces, checkWhole } from './check/check-places.ts'
import type { LayoutFault, Line, Owned, Report } from './check/layout-fault.ts'
import { stretchesOf } from './measure-layout.ts'
import type { PlacedProcess } from './placed-process.ts'

/**
 * What a reader may rely on in every drawing, checked on the drawing itself: shapes and labels lie apart, lines keep
 * clear of both and of each other, and everything lies in its lane and its phase. Empty when all holds.
 */
export function checkLayout(placed: PlacedProcess, process: Process): readonly LayoutFault[] {
  const faults: LayoutFault[] = []
  const report: Report = (rule, ...subjects) => {
    faults.push({ rule, subjects })
  }

  checkWhole(placed, process, report)
  checkPlaces(placed, process, report)
  checkEnds(placed, process, report)

  const boxes: Owned[] = [
    ...placed.steps.map(({ id, box }) => ({ owner: id, box, isLabel: false })),
    ...placed.flows.flatMap(({ id, label }) =>
      label ? [{ owner: id, box: label.box, isLabel: true }] : [],
    ),
  ]
  const lines: Line[] = placed.flows.flatMap((flow) =>
    stretchesOf(flow.points).map(([from, to]) => ({ flow, from, to })),
  )
  checkBoxes(boxes, report)
  checkMarks(placed, process, boxes, report)
  checkTargets(placed, report)
  checkLines(boxes, lines, process, report)
  checkHeadings(placed, boxes, lines, report)
  checkSharedLines(lines, report)
  return faults
}
