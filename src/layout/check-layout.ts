import type { Process } from '../model/process.ts'
import { checkBoxes, checkDistances, checkMarks, checkTargets } from './check/check-boxes.ts'
import { checkEnds } from './check/check-ends.ts'
import { checkHeadings } from './check/check-headings.ts'
import { checkLines, checkSharedLines } from './check/check-lines.ts'
import { checkPlaces, checkWhole } from './check/check-places.ts'
import type { LayoutFault, Line, Owned, Report } from './check/layout-fault.ts'
import { stretchesOf } from './measure-layout.ts'
import type { PlacedProcess } from './placed-process.ts'
import { signBoxes } from './step-signs.ts'

/**
 * What a reader may rely on in every drawing, checked on the drawing itself: shapes, their signs and labels lie apart,
 * lines keep clear of them all and of each other, and everything lies in its lane and its phase. Empty when all holds.
 */
export function checkLayout(placed: PlacedProcess, process: Process): readonly LayoutFault[] {
  const faults: LayoutFault[] = []
  const report: Report = (rule, ...subjects) => {
    faults.push({ rule, subjects })
  }

  checkWhole(placed, process, report)
  const signs = signsOf(placed, process)
  checkPlaces(placed, process, signs, report)
  checkEnds(placed, process, report)

  const boxes: Owned[] = [
    ...placed.steps.map(({ id, box }): Owned => ({ owner: id, box, kind: 'shape' })),
    ...signs,
    ...placed.flows.flatMap(({ id, label }): readonly Owned[] =>
      label ? [{ owner: id, box: label.box, kind: 'label' }] : [],
    ),
  ]
  const lines: Line[] = placed.flows.flatMap((flow) =>
    stretchesOf(flow.points).map(([from, to]) => ({ flow, from, to })),
  )
  checkDistances(placed, report)
  checkBoxes(boxes, report)
  checkMarks(placed, process, boxes, report)
  checkTargets(placed, report)
  checkLines(boxes, lines, process, report)
  checkHeadings(placed, boxes, lines, report)
  checkSharedLines(lines, report)
  return faults
}

function signsOf(placed: PlacedProcess, process: Process): readonly Owned[] {
  const steps = new Map(process.steps.map((step) => [step.id, step]))
  return placed.steps.flatMap(({ id, box }) => {
    const step = steps.get(id)
    return step
      ? signBoxes(step, box).map((sign): Owned => ({ owner: id, box: sign, kind: 'sign' }))
      : []
  })
}
