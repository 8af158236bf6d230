import type { Bodies } from './bodies.ts'
import type { Bond } from './compact-axis.ts'
import { Frontier } from './frontier.ts'
import { SHAPE_GAP_PX } from './metrics.ts'
import type { Box } from './placed-process.ts'

/** Along x things move to the left, along y upwards. */
export type Axis = 'x' | 'y'

export type Kind = 'step' | 'sign' | 'label' | 'mark' | 'line' | 'wall' | 'name'

/**
 * Something that moves along an axis, from `start` to `end`; blocks of one body move together. Two blocks whose
 * ranges across, `low` to `high`, overlap keep their order.
 */
export type Block = {
  readonly kind: Kind
  readonly body: number
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
}

/** How far a block keeps others from passing beside it. */
const ASIDE_PX: Readonly<Record<Kind, number>> = {
  step: SHAPE_GAP_PX / 2,
  sign: 2,
  label: 1,
  mark: 2,
  line: 3,
  wall: 0,
  name: -8,
}

export function blockOf(kind: Kind, body: number, box: Box, axis: Axis): Block {
  const { x, y, width, height } = box
  const aside = ASIDE_PX[kind]
  return axis === 'x'
    ? { kind, body, start: x, end: x + width, low: y - aside, high: y + height + aside }
    : { kind, body, start: y, end: y + height, low: x - aside, high: x + width + aside }
}

/** Bonds between each block and those that it lies next to, further along the axis. */
export function bondsOf(
  blocks: readonly Block[],
  bodies: Bodies,
  gap: (a: Kind, b: Kind) => number,
): Bond[] {
  const bonds: Bond[] = []
  const frontier = new Frontier<Block>()
  const inOrder = [...blocks].sort((a, b) => a.start - b.start || a.end - b.end)
  for (const block of inOrder) {
    const { low, high, start } = block
    // Over a wall things keep the distance that they have without it.
    const isSolid = block.kind !== 'wall'
    const hidden = frontier.lay(block, low, high, (before) => before.end <= start, isSolid)
    const behind = bodies.of(block.body)
    for (const before of hidden) {
      const ahead = bodies.of(before.body)
      if (ahead === behind) continue
      bonds.push(bond(ahead, behind, start - before.end, gap(before.kind, block.kind)))
    }
  }
  return bonds
}

/** Keep at least `wanted` px between two bodies, or as much as there is now. */
export function bond(ahead: number, behind: number, room: number, wanted: number): Bond {
  return { ahead, behind, slack: Math.floor(room - Math.min(room, wanted)) }
}
