import type { Process } from '../model/process.ts'
import { type Block, bond, bondsOf, type Kind } from './blocks.ts'
import { Bodies } from './bodies.ts'
import { type Bond, compactAxis } from './compact-axis.ts'
import { firstIndex } from './first-index.ts'
import {
  EMPTY_LANE_HEIGHT_PX,
  LABEL_GAP_PX,
  LANE_LINE_PX,
  LANE_PADDING_PX,
  MARK_HEIGHT_PX,
  MARK_TARGET_PX,
  SHAPE_GAP_PX,
  TRACK_GAP_PX,
} from './metrics.ts'
import { movingParts } from './moving-parts.ts'
import type { PlacedLane, PlacedProcess } from './placed-process.ts'

/** Between a sign, or a mark, and the border of its lane. */
const SIGN_PADDING_PX = 1

/** Least distance of two blocks, the one named first above the other. */
function gapBelow(a: Kind, b: Kind): number {
  if (a === 'step' && b === 'step') return SHAPE_GAP_PX
  // Between two steps there is room for the sign of one.
  if (a === 'sign' || b === 'sign') return 3
  if (a === 'line' && b === 'line') return TRACK_GAP_PX
  if (a === 'label' || b === 'label') return LABEL_GAP_PX
  if (a === 'mark' && b === 'mark') return MARK_TARGET_PX - MARK_HEIGHT_PX
  // With room for the head of the arrow.
  if (a === 'mark' || b === 'mark') return a === 'step' || b === 'step' ? 10 : 6
  return SHAPE_GAP_PX / 2
}

/** Draw the parts of a map together upwards; lanes become as low as what they hold. */
export function compactUp(placed: PlacedProcess, process: Process): PlacedProcess {
  const { lanes, form } = placed
  const bodies = new Bodies()
  // The border below each lane; what lies between two lanes keeps its height.
  const borders = lanes.map(() => bodies.add())
  const parts = movingParts(placed, process, 'y', bodies)
  const inLanes = blocksByLane(parts.blocks, lanes)

  const bonds: Bond[] = []
  const lineOfName = form === 'tall' ? LANE_LINE_PX - LANE_PADDING_PX : 0
  lanes.forEach(({ box }, lane) => {
    const above = lane === 0 ? 0 : (borders[lane - 1] ?? 0)
    const below = borders[lane] ?? 0
    const slack = box.height - Math.min(box.height, EMPTY_LANE_HEIGHT_PX)
    bonds.push({ ahead: above, behind: below, slack })
    const bottom = box.y + box.height
    const inLane = inLanes[lane] ?? []
    for (const { kind, body, start, end } of inLane) {
      const padding = kind === 'sign' || kind === 'mark' ? SIGN_PADDING_PX : LANE_PADDING_PX
      bonds.push(bond(above, bodies.of(body), start - box.y, lineOfName + padding))
      bonds.push(bond(bodies.of(body), below, bottom - end, padding))
    }
    bonds.push(...bondsOf(inLane, bodies, gapBelow))
  })
  const moves = compactAxis(bodies.count, bonds, new Set(borders))
  const up = (body: number) => moves[bodies.of(body)] ?? 0

  /** How far the upper border of a lane moves. */
  const topUp = (lane: number) => (lane === 0 ? 0 : up(borders[lane - 1] ?? 0))
  const headingUp = new Map<number, number>()
  lanes.forEach(({ band }, lane) => {
    if (!headingUp.has(band)) headingUp.set(band, topUp(lane))
  })
  return {
    ...placed,
    height: placed.height - topUp(lanes.length),
    ...parts.moved(up),
    lanes: lanes.map((lane, i) => ({
      ...lane,
      box: {
        ...lane.box,
        y: lane.box.y - topUp(i),
        height: lane.box.height - topUp(i + 1) + topUp(i),
      },
    })),
    phases: placed.phases.map((phase) => ({
      ...phase,
      box: { ...phase.box, y: phase.box.y - (headingUp.get(phase.band) ?? 0) },
    })),
  }
}

/** The blocks that begin in each lane; what lies between two lanes is in none. */
function blocksByLane(
  blocks: readonly Block[],
  lanes: readonly PlacedLane[],
): readonly (readonly Block[])[] {
  const inLanes: Block[][] = lanes.map(() => [])
  for (const block of blocks) {
    const at = firstIndex(lanes, ({ box }) => block.start <= box.y + box.height)
    const lane = lanes[at]
    if (lane && lane.box.y <= block.start) inLanes[at]?.push(block)
  }
  return inLanes
}
