import type { Process } from '../model/process.ts'
import { type Block, blockOf, bond, bondsOf, type Kind } from './blocks.ts'
import { Bodies } from './bodies.ts'
import { compactAxis } from './compact-axis.ts'
import {
  ARROW_ROOM_PX,
  HEADING_CLEAR_PX,
  LANE_LINE_PX,
  LANE_NAME_WIDTH_PX,
  PHASE_NAME_WIDTH_PX,
  TRACK_GAP_PX,
} from './metrics.ts'
import { movingParts } from './moving-parts.ts'
import type { PlacedLane, PlacedPhase, PlacedProcess } from './placed-process.ts'
import { breaksOf, type Wall, wallsOf } from './walls.ts'

/** Least distance of two blocks, the one named first left of the other. */
function gapBeside(a: Kind, b: Kind): number {
  if (a === 'wall' || b === 'wall') return 4
  if (a === 'name' || b === 'name') return HEADING_CLEAR_PX
  if (b === 'step') return a === 'step' ? ARROW_ROOM_PX + 10 : a === 'label' ? 8 : ARROW_ROOM_PX
  if (a === 'step') return 8
  if (a === 'line' && b === 'line') return TRACK_GAP_PX
  return 4
}

/** Draw the parts of a map together to the left; phases become as narrow as what they hold. */
export function compactLeft(placed: PlacedProcess, process: Process): PlacedProcess {
  const bodies = new Bodies()
  const end = bodies.add()
  const parts = movingParts(placed, process, 'x', bodies)
  const names = namesOf(placed, bodies)
  const walls = wallsOf(placed, bodies, end)
  const blocks = [...parts.blocks, ...names.blocks, ...blocksOfWalls(walls)]

  const left = Math.min(...placed.phases.map(({ box }) => box.x))
  const bonds = bondsOf(blocks, bodies, gapBeside)
  for (const { body, start, end: right, kind } of blocks) {
    bonds.push(bond(0, bodies.of(body), start - left, kind === 'step' ? ARROW_ROOM_PX + 4 : 8))
    bonds.push(bond(bodies.of(body), end, placed.width - right, 8))
  }
  const fixed = [end, ...walls.map(({ body }) => body), ...names.ofHeading.values()]
  const moves = compactAxis(bodies.count, bonds, new Set(fixed))
  const by = (body: number) => moves[bodies.of(body)] ?? 0

  const width = placed.width - by(end)
  const wallAt = (band: number, x: number) => {
    const wall = walls.find((wall) => wall.band === band && wall.x === x)
    return wall ? x - by(wall.body) : x
  }
  const withMovedName = <Heading extends PlacedLane | PlacedPhase>(heading: Heading): Heading =>
    heading.nameX === undefined
      ? heading
      : { ...heading, nameX: heading.nameX - by(names.ofHeading.get(heading) ?? 0) }
  const { steps, flows } = parts.moved(by)
  const cuts = walls.filter(({ isBreak }) => isBreak).map(({ x, band }) => wallAt(band, x))
  return {
    ...placed,
    width,
    steps,
    flows,
    lanes: placed.lanes.map((lane) => ({
      ...withMovedName(lane),
      box: { ...lane.box, width },
    })),
    phases: placed.phases.map((phase) => {
      const { x, width } = phase.box
      const [from, to] = [wallAt(phase.band, x), wallAt(phase.band, x + width)]
      return { ...withMovedName(phase), box: { ...phase.box, x: from, width: to - from } }
    }),
    breaks: placed.form === 'wide' ? breaksOf(steps, flows, cuts) : [],
  }
}

/** In the tall form the names of lanes and phases keep clear of what leads past them. */
function namesOf({ form, lanes, phases }: PlacedProcess, bodies: Bodies) {
  const ofHeading = new Map<PlacedLane | PlacedPhase, number>()
  const blocks: Block[] = []
  const add = (heading: PlacedLane | PlacedPhase, width: number, height: number) => {
    const body = bodies.add()
    ofHeading.set(heading, body)
    const box = { x: heading.nameX ?? 0, y: heading.box.y, width, height }
    blocks.push(blockOf('name', body, box, 'x'))
  }
  if (form === 'tall') {
    for (const lane of lanes) add(lane, LANE_NAME_WIDTH_PX, LANE_LINE_PX)
    for (const phase of phases) add(phase, PHASE_NAME_WIDTH_PX, phase.box.height)
  }
  return { ofHeading, blocks }
}

/** The border that stands still is no block: nothing can pass it. */
function blocksOfWalls(walls: readonly Wall[]): readonly Block[] {
  return walls
    .filter(({ body }) => body !== 0)
    .map(({ x, body, top, bottom }) =>
      blockOf('wall', body, { x, y: top, width: 0, height: bottom - top }, 'x'),
    )
}
