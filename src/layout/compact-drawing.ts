import type { StepId } from '../model/ids.ts'
import type { Process } from '../model/process.ts'
import { type Bond, compactAxis } from './compact-axis.ts'
import { Frontier } from './frontier.ts'
import {
  ARROW_ROOM_PX,
  EMPTY_LANE_HEIGHT_PX,
  LABEL_GAP_PX,
  LANE_LINE_PX,
  LANE_NAME_WIDTH_PX,
  LANE_PADDING_PX,
  MARK_HEIGHT_PX,
  MARK_TARGET_PX,
  MARK_WIDTH_PX,
  PHASE_NAME_WIDTH_PX,
  ROW_GAP_PX,
  TRACK_GAP_PX,
} from './metrics.ts'
import type {
  PlacedFlow,
  PlacedLane,
  PlacedPhase,
  PlacedProcess,
  PlacedStep,
  Point,
} from './placed-process.ts'

type Kind = 'step' | 'label' | 'mark' | 'line' | 'wall' | 'name'

/**
 * Something that moves along an axis, from `start` to `end`; blocks of one body move together. Two blocks whose
 * ranges across, `low` to `high`, overlap keep their order.
 */
type Block = {
  readonly kind: Kind
  readonly body: number
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
}

/** How far a block keeps others from passing beside it. */
const ASIDE_PX: Readonly<Record<Kind, number>> = {
  step: 8,
  label: 1,
  mark: 2,
  line: 3,
  wall: 0,
  name: -8,
}

/** Least distance of two blocks, the one named first above the other. */
function gapBelow(a: Kind, b: Kind): number {
  if (a === 'step' && b === 'step') return ROW_GAP_PX
  if (a === 'line' && b === 'line') return TRACK_GAP_PX
  if (a === 'label' || b === 'label') return LABEL_GAP_PX
  if (a === 'mark' && b === 'mark') return MARK_TARGET_PX - MARK_HEIGHT_PX
  if (a === 'mark' || b === 'mark') return 6
  return ROW_GAP_PX / 2
}

/** The same, the one named first left of the other. */
function gapBeside(a: Kind, b: Kind): number {
  if (a === 'wall' || b === 'wall') return 4
  if (b === 'step') return a === 'step' ? ARROW_ROOM_PX + 10 : a === 'label' ? 8 : ARROW_ROOM_PX
  if (a === 'step') return 8
  if (a === 'line' && b === 'line') return TRACK_GAP_PX
  return 4
}

/** Numbers for bodies that come to be known one by one; joined bodies count as one. Body 0 stands still. */
class Bodies {
  readonly #joined: number[] = [0]

  get count(): number {
    return this.#joined.length
  }

  add(): number {
    this.#joined.push(this.#joined.length)
    return this.#joined.length - 1
  }

  join(a: number, b: number): void {
    this.#joined[Math.max(this.of(a), this.of(b))] = Math.min(this.of(a), this.of(b))
  }

  of(body: number): number {
    let at = body
    for (let up = this.#joined[at] ?? at; up !== at; up = this.#joined[at] ?? at) at = up
    return at
  }
}

/**
 * Draw the parts of a map together, first upwards and then to the left, as far as the order in which they lie and
 * the room they need let them. No line gets a bend or a crossing by it, and none that is straight bends.
 */
export function compactDrawing(placed: PlacedProcess, process: Process): PlacedProcess {
  return compactLeft(compactUp(placed, process), process)
}

function compactUp(placed: PlacedProcess, process: Process): PlacedProcess {
  const bodies = new Bodies()
  const { lanes } = placed
  // The border below each lane; what lies between two lanes keeps its height.
  const borders = lanes.map(() => bodies.add())
  const ofStep = new Map<StepId, number>(placed.steps.map(({ id }) => [id, bodies.add()]))
  const ends = endsOf(process)
  const stepBody = (id: StepId | undefined) => (id && ofStep.get(id)) ?? 0
  const blocks: Block[] = []
  const block = (kind: Kind, body: number, x: number, y: number, width: number, height: number) => {
    const aside = ASIDE_PX[kind]
    blocks.push({ kind, body, start: y, end: y + height, low: x - aside, high: x + width + aside })
  }

  /** Per flow: the body of each of its stretches, or of its two ends where it leads straight up or down. */
  const ofStretch = placed.flows.map((flow) => {
    const { points, id } = flow
    const from = stepBody(ends.get(id)?.from)
    const to = stepBody(ends.get(id)?.to)
    const count = points.length - 1
    if (count === 1) {
      if (points[0]?.y === points[1]?.y) bodies.join(from, to)
      return [from, to]
    }
    return points.slice(1).map((_, i) => {
      if (i === 0) return from
      return i === count - 1 ? to : i % 2 === 0 ? bodies.add() : -1
    })
  })
  for (const { id, box } of placed.steps)
    block('step', stepBody(id), box.x, box.y, box.width, box.height)
  placed.flows.forEach((flow, index) => {
    const from = stepBody(ends.get(flow.id)?.from)
    if (flow.label) {
      const { x, y, width, height } = flow.label.box
      block('label', from, x, y, width, height)
    }
    if (flow.mark) {
      const { x, y } = flow.mark
      const [width, height] = [MARK_WIDTH_PX, MARK_HEIGHT_PX]
      block('mark', from, x - width / 2, y - height / 2, width, height)
    }
    flow.points.slice(1).forEach((to, i) => {
      const at = flow.points[i]
      if (at?.y !== to.y) return
      const x = Math.min(at.x, to.x)
      block('line', ofStretch[index]?.[i] ?? 0, x, to.y, Math.abs(at.x - to.x), 0)
    })
  })

  const bonds: Bond[] = []
  const padding = placed.form === 'tall' ? LANE_LINE_PX : LANE_PADDING_PX
  lanes.forEach(({ box }, lane) => {
    const above = lane === 0 ? 0 : (borders[lane - 1] ?? 0)
    const below = borders[lane] ?? 0
    const slack = box.height - Math.min(box.height, EMPTY_LANE_HEIGHT_PX)
    bonds.push({ ahead: above, behind: below, slack })
    const bottom = box.y + box.height
    const inLane = blocks.filter(({ start }) => box.y <= start && start <= bottom)
    for (const { body, start, end } of inLane) {
      bonds.push(bond(above, bodies.of(body), start - box.y, padding))
      bonds.push(bond(bodies.of(body), below, bottom - end, LANE_PADDING_PX))
    }
    bonds.push(...bondsOf(inLane, bodies, gapBelow))
  })
  const moves = compactAxis(bodies.count, bonds, new Set(borders))
  const up = (body: number) => moves[bodies.of(body)] ?? 0
  const laneTop = (lane: number) => (lane === 0 ? 0 : up(borders[lane - 1] ?? 0))

  const movedSteps = placed.steps.map((step) => ({
    ...step,
    box: { ...step.box, y: step.box.y - up(stepBody(step.id)) },
  }))
  const movedFlows = placed.flows.map((flow, index) =>
    movedFlow(
      flow,
      { x: 0, y: -up(stepBody(ends.get(flow.id)?.from)) },
      flow.points.map((point, i) => ({
        x: point.x,
        y: point.y - up(bodyOfPoint(flow.points, ofStretch[index] ?? [], i, 'y')),
      })),
    ),
  )
  const headings = new Map(
    lanes.map(({ band }) => [band, laneTop(lanes.findIndex((lane) => lane.band === band))]),
  )
  return {
    ...placed,
    height: placed.height - laneTop(lanes.length),
    steps: movedSteps,
    flows: movedFlows,
    lanes: lanes.map((lane, i) => ({
      ...lane,
      box: {
        ...lane.box,
        y: lane.box.y - laneTop(i),
        height: lane.box.height - laneTop(i + 1) + laneTop(i),
      },
    })),
    phases: placed.phases.map((phase) => ({
      ...phase,
      box: { ...phase.box, y: phase.box.y - (headings.get(phase.band) ?? 0) },
    })),
  }
}

function compactLeft(placed: PlacedProcess, process: Process): PlacedProcess {
  const bodies = new Bodies()
  const end = bodies.add()
  const ofStep = new Map<StepId, number>(placed.steps.map(({ id }) => [id, bodies.add()]))
  const ends = endsOf(process)
  const stepBody = (id: StepId | undefined) => (id && ofStep.get(id)) ?? 0
  const blocks: Block[] = []
  const block = (kind: Kind, body: number, x: number, y: number, width: number, height: number) => {
    const aside = ASIDE_PX[kind]
    blocks.push({ kind, body, start: x, end: x + width, low: y - aside, high: y + height + aside })
  }

  const ofStretch = placed.flows.map(({ points, id }) => {
    const from = stepBody(ends.get(id)?.from)
    const to = stepBody(ends.get(id)?.to)
    if (points.length === 2) {
      if (points[0]?.x === points[1]?.x) bodies.join(from, to)
      return [from, to]
    }
    return points.slice(1).map((point, i) => (points[i]?.x === point.x ? bodies.add() : -1))
  })
  for (const { id, box } of placed.steps)
    block('step', stepBody(id), box.x, box.y, box.width, box.height)
  placed.flows.forEach((flow, index) => {
    const from = stepBody(ends.get(flow.id)?.from)
    if (flow.label) {
      const { x, y, width, height } = flow.label.box
      block('label', from, x, y, width, height)
    }
    if (flow.mark) {
      const [width, height] = [MARK_WIDTH_PX, MARK_HEIGHT_PX]
      block('mark', from, flow.mark.x - width / 2, flow.mark.y - height / 2, width, height)
    }
    flow.points.slice(1).forEach((to, i) => {
      const at = flow.points[i]
      if (at?.x !== to.x) return
      const y = Math.min(at.y, to.y)
      block('line', ofStretch[index]?.[i] ?? 0, to.x, y, 0, Math.abs(at.y - to.y))
    })
  })

  const ofName = new Map<PlacedLane | PlacedPhase, number>()
  const addName = (heading: PlacedLane | PlacedPhase, width: number, height: number) => {
    const body = bodies.add()
    ofName.set(heading, body)
    block('name', body, heading.nameX, heading.box.y, width, height)
  }
  if (placed.form === 'tall') {
    for (const lane of placed.lanes) addName(lane, LANE_NAME_WIDTH_PX, LANE_LINE_PX)
    for (const phase of placed.phases) addName(phase, PHASE_NAME_WIDTH_PX, phase.box.height)
  }

  const walls = wallsOf(placed, bodies, end)
  for (const { x, body, top, bottom } of walls) {
    if (body !== 0) block('wall', body, x, top, 0, bottom - top)
  }
  const left = Math.min(...placed.phases.map(({ box }) => box.x))
  const bonds = bondsOf(blocks, bodies, gapBeside)
  for (const { body, start, end: right, kind } of blocks) {
    bonds.push(bond(0, bodies.of(body), start - left, kind === 'step' ? ARROW_ROOM_PX + 4 : 8))
    bonds.push(bond(bodies.of(body), end, placed.width - right, 8))
  }
  const fixed = [end, ...walls.map(({ body }) => body), ...ofName.values()]
  const moves = compactAxis(bodies.count, bonds, new Set(fixed))
  const by = (body: number) => moves[bodies.of(body)] ?? 0
  const width = placed.width - by(end)
  const wallAt = (band: number, x: number) => {
    const wall = walls.find((wall) => wall.band === band && wall.x === x)
    return wall ? x - by(wall.body) : x
  }
  const steps = placed.steps.map((step) => ({
    ...step,
    box: { ...step.box, x: step.box.x - by(stepBody(step.id)) },
  }))
  const flows = placed.flows.map((flow, index) => {
    const from = stepBody(ends.get(flow.id)?.from)
    const to = stepBody(ends.get(flow.id)?.to)
    const last = flow.points.length - 1
    return movedFlow(
      flow,
      { x: -by(from), y: 0 },
      flow.points.map((point, i) => {
        const body =
          i === 0
            ? from
            : i === last
              ? to
              : bodyOfPoint(flow.points, ofStretch[index] ?? [], i, 'x')
        return { x: point.x - by(body), y: point.y }
      }),
    )
  })
  return {
    ...placed,
    width,
    steps,
    flows,
    lanes: placed.lanes.map((lane) => ({
      ...lane,
      box: { ...lane.box, width },
      nameX: lane.nameX - by(ofName.get(lane) ?? 0),
    })),
    phases: placed.phases.map((phase) => {
      const { x, width } = phase.box
      const [from, to] = [wallAt(phase.band, x), wallAt(phase.band, x + width)]
      const body = ofName.get(phase)
      return {
        ...phase,
        box: { ...phase.box, x: from, width: to - from },
        nameX: phase.nameX - (body === undefined ? x - from : by(body)),
      }
    }),
    breaks:
      placed.form === 'wide'
        ? breaksOf(
            steps,
            flows,
            walls.filter(({ isBreak }) => isBreak).map(({ x, band }) => wallAt(band, x)),
          )
        : [],
  }
}

type Wall = {
  readonly x: number
  readonly band: number
  readonly body: number
  readonly top: number
  readonly bottom: number
  readonly isBreak: boolean
}

/** The borders of the phases; in the wide form they run through the whole map, and paper may break at them. */
function wallsOf(placed: PlacedProcess, bodies: Bodies, end: number): readonly Wall[] {
  const walls: Wall[] = []
  const left = Math.min(...placed.phases.map(({ box }) => box.x))
  for (const { band, box } of placed.phases) {
    const lanes = placed.lanes.filter((lane) => lane.band === band)
    const top = box.y
    const bottom = Math.max(...lanes.map((lane) => lane.box.y + lane.box.height))
    for (const x of [box.x, box.x + box.width]) {
      if (walls.some((wall) => wall.band === band && wall.x === x)) continue
      const body = x === left ? 0 : x === placed.width ? end : bodies.add()
      walls.push({ x, band, body, top, bottom, isBreak: false })
    }
  }
  if (placed.form === 'wide') {
    const [first] = placed.lanes
    const top = 0
    const bottom = placed.height
    const near = [1 / 3, 1 / 2, 2 / 3].map((share) => nearest(placed.breaks, share * placed.width))
    for (const x of placed.breaks) {
      const known = walls.findIndex((wall) => wall.x === x)
      const wall = walls[known]
      if (wall) walls[known] = { ...wall, isBreak: true }
      else if (first && near.includes(x))
        walls.push({ x, band: 0, body: bodies.add(), top, bottom, isBreak: true })
    }
  }
  return walls.sort((a, b) => a.band - b.band || a.x - b.x)
}

function nearest(values: readonly number[], wanted: number): number | undefined {
  return [...values].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0]
}

/** Room that a cut needs between what it must not touch. */
const CUT_ROOM_PX = 8

/** Where paper may cut: at the walls, and where neither shape nor label nor a line straight up or down lies near. */
function breaksOf(
  steps: readonly PlacedStep[],
  flows: readonly PlacedFlow[],
  walls: readonly number[],
): readonly number[] {
  const spans = steps.map(({ box }) => ({ left: box.x, right: box.x + box.width }))
  for (const { label, mark, points } of flows) {
    if (label) spans.push({ left: label.box.x, right: label.box.x + label.box.width })
    if (mark) spans.push({ left: mark.x - MARK_WIDTH_PX / 2, right: mark.x + MARK_WIDTH_PX / 2 })
    points.forEach(({ x }, i) => {
      if (points[i - 1]?.x === x) spans.push({ left: x, right: x })
    })
  }
  for (const x of walls) spans.push({ left: x, right: x })
  spans.sort((a, b) => a.left - b.left)
  const breaks = [...walls]
  let reached = Number.POSITIVE_INFINITY
  for (const { left, right } of spans) {
    if (left - reached >= CUT_ROOM_PX) breaks.push(Math.round((left + reached) / 2))
    reached = reached === Number.POSITIVE_INFINITY ? right : Math.max(reached, right)
  }
  return breaks.sort((a, b) => a - b)
}

/** Bonds between each block and those that it lies next to, further along the axis. */
function bondsOf(
  blocks: readonly Block[],
  bodies: Bodies,
  gap: (a: Kind, b: Kind) => number,
): Bond[] {
  const bonds: Bond[] = []
  const frontier = new Frontier<Block>()
  const inOrder = [...blocks].sort((a, b) => a.start - b.start || a.end - b.end)
  for (const block of inOrder) {
    const hidden = frontier.lay(block, block.low, block.high, (before) => before.end <= block.start)
    const behind = bodies.of(block.body)
    for (const before of hidden) {
      const ahead = bodies.of(before.body)
      if (ahead === behind) continue
      bonds.push(bond(ahead, behind, block.start - before.end, gap(before.kind, block.kind)))
    }
  }
  return bonds
}

/** Keep at least `wanted` px between two bodies, or as much as there is now. */
function bond(ahead: number, behind: number, room: number, wanted: number): Bond {
  return { ahead, behind, slack: Math.floor(room - Math.min(room, wanted)) }
}

function bodyOfPoint(
  points: readonly Point[],
  ofStretch: readonly number[],
  index: number,
  axis: 'x' | 'y',
): number {
  if (points.length === 2) return ofStretch[index] ?? 0
  const point = points[index]
  const before = points[index - 1]
  const stretch = before && before[axis] === point?.[axis] ? index - 1 : index
  return ofStretch[stretch] ?? 0
}

function movedFlow(flow: PlacedFlow, by: Point, points: readonly Point[]): PlacedFlow {
  const { label, mark } = flow
  return {
    ...flow,
    points,
    label: label && {
      ...label,
      box: { ...label.box, x: label.box.x + by.x, y: label.box.y + by.y },
    },
    mark: mark && (points[0] ?? mark),
  }
}

function endsOf(process: Process): ReadonlyMap<string, { from: StepId; to: StepId }> {
  return new Map(process.flows.map(({ id, from, to }) => [id, { from, to }]))
}
