import type { FlowId, StepId } from '../../model/ids.ts'
import type { Process } from '../../model/process.ts'
import { contains } from '../boxes.ts'
import { firstIndex } from '../first-index.ts'
import type { Box, PlacedProcess, Point } from '../placed-process.ts'
import type { Owned, Report } from './layout-fault.ts'

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

/** Every step lies in its lane with its signs, and over the columns of its phase. */
export function checkPlaces(
  placed: PlacedProcess,
  process: Process,
  signs: readonly Owned[],
  report: Report,
): void {
  const steps = new Map(process.steps.map((step) => [step.id, step]))
  const lanesOf = listsBy(placed.lanes, ({ party }) => party)
  const phasesOf = listsBy(placed.phases, ({ phase, band }) => `${phase} ${band}`)
  const signsOf = listsBy(signs, ({ owner }) => owner)
  for (const { id, box } of placed.steps) {
    const step = steps.get(id)
    const lanes = step ? (lanesOf.get(step.lane) ?? []) : []
    // From the top down, as the lanes are.
    const lane = lanes[firstIndex(lanes, (lane) => box.y <= lane.box.y + lane.box.height)]
    const all = [box, ...(signsOf.get(id) ?? []).map((sign) => sign.box)]
    if (!lane || !all.every((part) => contains(lane.box, part))) report('inside-lane', id)
    const phases = phasesOf.get(`${step?.phase} ${lane?.band}`) ?? []
    const isInPhase = phases.some(
      (phase) => phase.box.x <= box.x && box.x + box.width <= phase.box.x + phase.box.width,
    )
    if (!isInPhase) report('inside-phase', id)
  }
}

function listsBy<Thing, Key>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const lists = new Map<Key, Thing[]>()
  for (const thing of things) {
    const list = lists.get(keyOf(thing))
    if (list) list.push(thing)
    else lists.set(keyOf(thing), [thing])
  }
  return lists
}

function isFinitePoint({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y)
}
