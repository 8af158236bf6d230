import type { FlowId, PartyId, PhaseId, StepId } from '../model/ids.ts'
import type { Process, Step } from '../model/process.ts'
import { stretchesOf } from './measure-layout.ts'
import {
  LANE_HEADING_WIDTH_PX,
  LANE_NAME_HEIGHT_PX,
  LANE_NAME_WIDTH_PX,
  MARK_HEIGHT_PX,
  MARK_TARGET_PX,
  MARK_WIDTH_PX,
  PHASE_NAME_WIDTH_PX,
} from './metrics.ts'
import { insetAt } from './outline.ts'
import type { Box, PlacedFlow, PlacedProcess, Point } from './placed-process.ts'
import { shapeOf } from './step-shape.ts'

export type LayoutRule =
  | 'complete'
  | 'finite'
  | 'inside-map'
  | 'inside-lane'
  | 'inside-phase'
  | 'shapes-apart'
  | 'labels-apart'
  | 'marks-apart'
  | 'targets-apart'
  | 'right-angles'
  | 'ends-on-border'
  | 'ends-on-side'
  | 'clear-of-shapes'
  | 'clear-of-labels'
  | 'clear-of-headings'
  | 'lines-apart'

export type LayoutFault = {
  readonly rule: LayoutRule
  readonly subjects: readonly (StepId | FlowId | PartyId | PhaseId)[]
}

type Owned = { readonly owner: StepId | FlowId; readonly box: Box; readonly isLabel: boolean }
type Line = { readonly flow: PlacedFlow; readonly from: Point; readonly to: Point }

/**
 * What a reader may rely on in every drawing, checked on the drawing itself: shapes and labels lie apart, lines keep
 * clear of both and of each other, and everything lies in its lane and its phase. Empty when all holds.
 */
export function checkLayout(placed: PlacedProcess, process: Process): readonly LayoutFault[] {
  const steps = new Map(process.steps.map((step) => [step.id, step]))
  const faults: LayoutFault[] = []
  const report = (rule: LayoutRule, ...subjects: LayoutFault['subjects']) => {
    faults.push({ rule, subjects })
  }

  checkWhole(placed, process, report)
  checkPlaces(placed, steps, report)
  checkEnds(placed, process, steps, report)

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

type Report = (rule: LayoutRule, ...subjects: LayoutFault['subjects']) => void

function checkWhole(placed: PlacedProcess, process: Process, report: Report): void {
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

function checkPlaces(
  placed: PlacedProcess,
  steps: ReadonlyMap<StepId, Step>,
  report: Report,
): void {
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

function checkEnds(
  placed: PlacedProcess,
  process: Process,
  steps: ReadonlyMap<StepId, Step>,
  report: Report,
): void {
  const boxes = new Map(placed.steps.map(({ id, box }) => [id, box]))
  const ends = new Map(process.flows.map((flow) => [flow.id, flow]))
  for (const flow of placed.flows) {
    const { points } = flow
    if (points.length < 2) report('complete', flow.id)
    for (const [from, to] of stretchesOf(points)) {
      if ((from.x === to.x) === (from.y === to.y)) report('right-angles', flow.id)
    }
    const { from, to } = ends.get(flow.id) ?? {}
    const source = from && steps.get(from)
    const target = to && steps.get(to)
    const start = points[0]
    const second = points[1]
    const end = points.at(-1)
    if (!source || !target || !start || !second || !end) continue
    const sourceBox = boxes.get(source.id)
    const targetBox = boxes.get(target.id)
    if (!sourceBox || !targetBox) continue
    if (!isOnBorder(start, sourceBox, source) || !isOnBorder(end, targetBox, target)) {
      report('ends-on-border', flow.id)
    }
    const leavesEast = second.x > start.x && start.x > middleX(sourceBox)
    const before = points.at(-2)
    const entersWest = before !== undefined && before.x < end.x && end.x < middleX(targetBox)
    const isVertical = points.length === 2 && start.x === end.x && start.x === middleX(sourceBox)
    if (!isVertical && !(leavesEast && entersWest)) report('ends-on-side', flow.id)
  }
}

function checkBoxes(boxes: readonly Owned[], report: Report): void {
  const sorted = [...boxes].sort((a, b) => a.box.x - b.box.x)
  sorted.forEach((a, i) => {
    for (const b of sorted.slice(i + 1)) {
      if (b.box.x >= a.box.x + a.box.width) break
      if (!overlap(a.box, b.box)) continue
      report(a.isLabel || b.isLabel ? 'labels-apart' : 'shapes-apart', a.owner, b.owner)
    }
  })
}

/** A handover's mark lies on its own step's border and its own line, and on nothing else that has words or a sign. */
function checkMarks(
  placed: PlacedProcess,
  process: Process,
  boxes: readonly Owned[],
  report: Report,
): void {
  const sourceOf = new Map(process.flows.map(({ id, from }) => [id, from]))
  const marks = placed.flows.flatMap(({ id, mark }) =>
    mark ? [{ owner: id, box: markBox(mark), source: sourceOf.get(id) }] : [],
  )
  const inOrder = [...marks, ...boxes.map(({ owner, box }) => ({ owner, box, source: null }))].sort(
    (a, b) => a.box.x - b.box.x,
  )
  inOrder.forEach((a, i) => {
    for (let j = i + 1; j < inOrder.length; j++) {
      const b = inOrder[j]
      if (!b || b.box.x >= a.box.x + a.box.width) break
      if (a.source === null && b.source === null) continue
      if (a.source === b.owner || b.source === a.owner || !overlap(a.box, b.box)) continue
      report('marks-apart', a.owner, b.owner)
    }
  })
}

/** Two marks whose circles of the least target size overlap are hard to hit one by one (WCAG 2.5.8). */
function checkTargets({ flows }: PlacedProcess, report: Report): void {
  const marks = flows
    .flatMap(({ id, mark }) => (mark ? [{ id, ...mark }] : []))
    .sort((a, b) => a.x - b.x)
  marks.forEach((a, i) => {
    for (let j = i + 1; j < marks.length; j++) {
      const b = marks[j]
      if (!b || b.x - a.x >= MARK_TARGET_PX) break
      if (Math.hypot(b.x - a.x, b.y - a.y) < MARK_TARGET_PX) report('targets-apart', a.id, b.id)
    }
  })
}

function markBox({ x, y }: Point): Box {
  return {
    x: x - MARK_WIDTH_PX / 2,
    y: y - MARK_HEIGHT_PX / 2,
    width: MARK_WIDTH_PX,
    height: MARK_HEIGHT_PX,
  }
}

function checkLines(
  boxes: readonly Owned[],
  lines: readonly Line[],
  process: Process,
  report: Report,
): void {
  const ends = new Map(process.flows.map((flow) => [flow.id, flow]))
  const sorted = [...lines]
    .map((line) => ({ line, box: boxAround(line) }))
    .sort((a, b) => a.box.x - b.box.x)
  for (const { owner, box, isLabel } of boxes) {
    for (const { line, box: span } of sorted) {
      if (span.x >= box.x + box.width) break
      if (!touches(span, box)) continue
      const flow = ends.get(line.flow.id)
      const isOwn = owner === line.flow.id || owner === flow?.from || owner === flow?.to
      // A line meets its own ends at the border; inside the shape it has no business either.
      if (isOwn && !isLabel && isEndOf(line)) continue
      report(isLabel ? 'clear-of-labels' : 'clear-of-shapes', line.flow.id, owner)
    }
  }
}

/** Nothing lies on the name of a lane or a phase, and no line leads through it. */
function checkHeadings(
  { form, lanes, phases }: PlacedProcess,
  boxes: readonly Owned[],
  lines: readonly Line[],
  report: Report,
): void {
  const isWide = form === 'wide'
  const names = [
    ...phases.map(({ phase, box, nameX = 0 }) => ({
      owner: phase,
      box: isWide ? box : { ...box, x: nameX, width: PHASE_NAME_WIDTH_PX },
    })),
    ...lanes.map(({ party, box, nameX = 0 }) => ({
      owner: party,
      box: isWide
        ? { ...box, width: LANE_HEADING_WIDTH_PX }
        : { ...box, x: nameX, width: LANE_NAME_WIDTH_PX, height: LANE_NAME_HEIGHT_PX },
    })),
  ]
  names.sort((a, b) => a.box.y - b.box.y)
  const tallest = Math.max(0, ...names.map(({ box }) => box.height))
  const namesBeside = ({ y, height }: Box) => {
    const first = firstFrom(names, y - tallest)
    return names.slice(first, firstFrom(names, y + height + 1))
  }
  for (const line of lines) {
    const span = boxAround(line)
    for (const { owner, box } of namesBeside(span)) {
      if (touches(span, box)) report('clear-of-headings', line.flow.id, owner)
    }
  }
  for (const other of boxes) {
    for (const { owner, box } of namesBeside(other.box)) {
      if (overlap(other.box, box)) report('clear-of-headings', other.owner, owner)
    }
  }
}

/** Index of the first name at `y` or below; they lie in order. */
function firstFrom(names: readonly { readonly box: Box }[], y: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.box.y ?? 0) < y) low = middle + 1
    else high = middle
  }
  return low
}

function isEndOf({ flow, from, to }: Line): boolean {
  return from === flow.points[0] || to === flow.points.at(-1)
}

/** No two flows may share a stretch: a reader could not tell them apart. Crossing is fine. */
function checkSharedLines(lines: readonly Line[], report: Report): void {
  const byTrack = new Map<string, { line: Line; low: number; high: number }[]>()
  for (const line of lines) {
    const isLevel = line.from.y === line.to.y
    const key = isLevel ? `y${line.from.y}` : `x${line.from.x}`
    const [a, b] = isLevel ? [line.from.x, line.to.x] : [line.from.y, line.to.y]
    const list = byTrack.get(key) ?? []
    list.push({ line, low: Math.min(a, b), high: Math.max(a, b) })
    byTrack.set(key, list)
  }
  for (const list of byTrack.values()) {
    list.sort((a, b) => a.low - b.low)
    let furthest = list[0]
    for (const next of list.slice(1)) {
      if (!furthest) break
      if (next.low < furthest.high && next.line.flow !== furthest.line.flow) {
        report('lines-apart', furthest.line.flow.id, next.line.flow.id)
      }
      if (next.high > furthest.high) furthest = next
    }
  }
}

function isOnBorder(point: Point, box: Box, step: Step): boolean {
  const dy = point.y - (box.y + box.height / 2)
  if (Math.abs(dy) > box.height / 2) return false
  const isTopOrBottom = Math.abs(dy) === box.height / 2
  if (isTopOrBottom && point.x === middleX(box)) return true
  const inset = insetAt(shapeOf(step.kind), box.height, dy)
  return point.x === box.x + inset || point.x === box.x + box.width - inset
}

function middleX(box: Box): number {
  return box.x + box.width / 2
}

function boxAround({ from, to }: Line): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  }
}

function contains(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** Share more than a border. */
function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** A line (a box without area) against a box: lying on the border counts too. */
function touches(line: Box, box: Box): boolean {
  return (
    line.x < box.x + box.width &&
    box.x < line.x + line.width + (line.width === 0 ? 1e-9 : 0) &&
    line.y <= box.y + box.height &&
    box.y <= line.y + line.height
  )
}

function isFinitePoint({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y)
}
