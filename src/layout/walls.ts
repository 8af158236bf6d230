import type { Bodies } from './bodies.ts'
import { markBox } from './boxes.ts'
import { stretchesOf } from './measure-layout.ts'
import type { Box, PlacedFlow, PlacedProcess, PlacedStep } from './placed-process.ts'

export type Wall = {
  readonly x: number
  readonly band: number
  readonly body: number
  readonly top: number
  readonly bottom: number
  readonly isBreak: boolean
}

/** The borders of the phases; in the wide form they run through the whole map, and paper may break at them. */
export function wallsOf(placed: PlacedProcess, bodies: Bodies, end: number): readonly Wall[] {
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
export function breaksOf(
  steps: readonly PlacedStep[],
  flows: readonly PlacedFlow[],
  walls: readonly number[],
): readonly number[] {
  const spanOf = ({ x, width }: Box) => ({ left: x, right: x + width })
  const spans = steps.map(({ box }) => spanOf(box))
  for (const { label, mark, points } of flows) {
    if (label) spans.push(spanOf(label.box))
    if (mark) spans.push(spanOf(markBox(mark)))
    for (const [from, to] of stretchesOf(points)) {
      if (from.x === to.x) spans.push({ left: to.x, right: to.x })
    }
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
