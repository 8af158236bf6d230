import type { StepId } from '../model/ids.ts'
import type { Process } from '../model/process.ts'
import { ASIDE_PX, type Block, bond, bondsOf, type Kind } from './blocks.ts'
import { Bodies } from './bodies.ts'
import { compactAxis } from './compact-axis.ts'
import {
  ARROW_ROOM_PX,
  LANE_LINE_PX,
  LANE_NAME_WIDTH_PX,
  MARK_HEIGHT_PX,
  MARK_WIDTH_PX,
  PHASE_NAME_WIDTH_PX,
  TRACK_GAP_PX,
} from './metrics.ts'
import { bodyOfPoint, endsOf, movedFlow } from './moved-flow.ts'
import type { PlacedLane, PlacedPhase, PlacedProcess } from './placed-process.ts'
import { breaksOf, wallsOf } from './walls.ts'

/** Least distance of two blocks, the one named first left of the other. */
function gapBeside(a: Kind, b: Kind): number {
  if (a === 'wall' || b === 'wall') return 4
  if (b === 'step') return a === 'step' ? ARROW_ROOM_PX + 10 : a === 'label' ? 8 : ARROW_ROOM_PX
  if (a === 'step') return 8
  if (a === 'line' && b === 'line') return TRACK_GAP_PX
  return 4
}

/** Draw the parts of a map together to the left; phases become as narrow as what they hold. */
export function compactLeft(placed: PlacedProcess, process: Process): PlacedProcess {
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
    block('name', body, heading.nameX ?? 0, heading.box.y, width, height)
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
  const movedName = (heading: PlacedLane | PlacedPhase) =>
    heading.nameX === undefined ? {} : { nameX: heading.nameX - by(ofName.get(heading) ?? 0) }
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
      ...movedName(lane),
    })),
    phases: placed.phases.map((phase) => {
      const { x, width } = phase.box
      const [from, to] = [wallAt(phase.band, x), wallAt(phase.band, x + width)]
      return {
        ...phase,
        box: { ...phase.box, x: from, width: to - from },
        ...movedName(phase),
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
