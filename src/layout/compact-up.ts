import type { StepId } from '../model/ids.ts'
import type { Process } from '../model/process.ts'
import { ASIDE_PX, type Block, bond, bondsOf, type Kind } from './blocks.ts'
import { Bodies } from './bodies.ts'
import { type Bond, compactAxis } from './compact-axis.ts'
import {
  EMPTY_LANE_HEIGHT_PX,
  LABEL_GAP_PX,
  LANE_LINE_PX,
  LANE_PADDING_PX,
  MARK_HEIGHT_PX,
  MARK_TARGET_PX,
  MARK_WIDTH_PX,
  ROW_GAP_PX,
  TRACK_GAP_PX,
} from './metrics.ts'
import { bodyOfPoint, endsOf, movedFlow } from './moved-flow.ts'
import type { PlacedProcess } from './placed-process.ts'

/** Least distance of two blocks, the one named first above the other. */
function gapBelow(a: Kind, b: Kind): number {
  if (a === 'step' && b === 'step') return ROW_GAP_PX
  if (a === 'line' && b === 'line') return TRACK_GAP_PX
  if (a === 'label' || b === 'label') return LABEL_GAP_PX
  if (a === 'mark' && b === 'mark') return MARK_TARGET_PX - MARK_HEIGHT_PX
  if (a === 'mark' || b === 'mark') return 6
  return ROW_GAP_PX / 2
}

/** Draw the parts of a map together upwards; lanes become as low as what they hold. */
export function compactUp(placed: PlacedProcess, process: Process): PlacedProcess {
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
