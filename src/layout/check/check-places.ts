import type { FlowId, StepId } from '../../model/ids.ts'
import type { Process } from '../../model/process.ts'
import { contains } from '../boxes.ts'
import type { Box, PlacedProcess, Point } from '../placed-process.ts'
import type { Report } from './layout-fault.ts'

/** All of the process is drawn, with real numbers and inside the map. */
export function checkWhole(placed: PlacedProcess, process: Process, report: Report): void {
  const drawnSteps = new Set(placed.steps.map((step) => step.id))
  const drawnFlows = new Set(placed.flows.map((flow) => flow.id))
  for (const { id } of process.steps) if (!drawnSteps.has(id)) report('complete', id)
  for (const { id } of process.flows) if (!drawnFlows.has(id)) report('complete', id)
  if (!isFinitePoint({ x: placed.width, y: placed.height })) report('finite')
  const map: Box = { x: 0, y: 0, width: placed.width, height: placed.height }
  const see = (id: StepId | FlowId, box: Box) => {
    if (!isFinitePoint(box) || !isFinitePoint({ x: box.width, y: box.height })) report('finite', id)
    else if (!contains(map, box)) report('inside-map', id)
  }
  for (const { id, box } of placed.steps) see(id, box)
  for (const { id, points, label, mark } of placed.flows) {
    if (label) see(id, label.box)
    for (const point of mark ? [...points, mark] : points)
      see(id, { ...point, width: 0, height: 0 })
  }
}

/** Every step lies in its lane and over the columns of its phase. */
export function checkPlaces(placed: PlacedProcess, process: Process, report: Report): void {
  const steps = new Map(process.steps.map((step) => [step.id, step]))
  for (const { id, box } of placed.steps) {
    const step = steps.get(id)
    const band = placed.lanes.find(
      (lane) => lane.party === step?.lane && contains(lane.box, box),
    )?.band
    if (band === undefined) report('inside-lane', id)
    const isInPhase = placed.phases.some(
      (phase) =>
        phase.phase === step?.phase &&
        phase.band === band &&
        phase.box.x <= box.x &&
        box.x + box.width <= phase.box.x + phase.box.width,
    )
    if (!isInPhase) report('inside-phase', id)
  }
}

function isFinitePoint({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y)
}
