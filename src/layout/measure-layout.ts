import { firstIndex } from './first-index.ts'
import type { PlacedProcess, Point } from './placed-process.ts'

export type LayoutMeasure = {
  /** Pairs of stretches of different flows that cross. */
  readonly crossings: number
  readonly bends: number
  /** px of line in all. */
  readonly length: number
}

type Level = {
  readonly y: number
  readonly left: number
  readonly right: number
  readonly flow: number
}
type Upright = {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly flow: number
}

/** How much the eye has to follow: crossings, bends and length of a map's flows. */
export function measureLayout(placed: Pick<PlacedProcess, 'flows'>): LayoutMeasure {
  const levels: Level[] = []
  const uprights: Upright[] = []
  let bends = 0
  let length = 0
  placed.flows.forEach(({ points }, flow) => {
    bends += Math.max(0, points.length - 2)
    for (const [from, to] of stretchesOf(points)) {
      length += Math.abs(from.x - to.x) + Math.abs(from.y - to.y)
      if (from.y === to.y) {
        levels.push({
          y: from.y,
          left: Math.min(from.x, to.x),
          right: Math.max(from.x, to.x),
          flow,
        })
      } else {
        uprights.push({
          x: from.x,
          top: Math.min(from.y, to.y),
          bottom: Math.max(from.y, to.y),
          flow,
        })
      }
    }
  })
  uprights.sort((a, b) => a.x - b.x)
  let crossings = 0
  for (const level of levels) {
    for (let i = firstIndex(uprights, ({ x }) => x > level.left); i < uprights.length; i++) {
      const upright = uprights[i]
      if (!upright || upright.x >= level.right) break
      if (upright.flow !== level.flow && upright.top < level.y && level.y < upright.bottom)
        crossings++
    }
  }
  return { crossings, bends, length }
}

/** The stretches of a line, in order. */
export function stretchesOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  const stretches: (readonly [Point, Point])[] = []
  let from: Point | null = null
  for (const to of points) {
    if (from) stretches.push([from, to])
    from = to
  }
  return stretches
}
