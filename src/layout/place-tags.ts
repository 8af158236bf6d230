import type { StepId } from '../model/ids.ts'
import { boxAround, markBox, overlap, touches } from './boxes.ts'
import { LANE_LINE_PX, LANE_NAME_WIDTH_PX } from './metrics.ts'
import type { Box, PlacedProcess } from './placed-process.ts'
import { type SignedStep, signBoxes } from './step-signs.ts'

export const TAG_HEIGHT_PX = 16
/** A tag lies mostly outside: a name ends higher above the border of its shape. */
const TAG_INSIDE_PX = 4
/** Off the ends of the shape's side, and how far apart the places are that are tried. */
const STRIDE_PX = 4
/** What stands farther from a shape than a tag and its sign can reach does not matter to it. */
const REACH_PX = 32

/** Of what may be said of a step, px: the fullest first. */
type Widths = readonly number[]

export type TagPlace = {
  readonly box: Box
  /** Which of the widths has room. */
  readonly choice: number
}

/**
 * Where the tags of steps lie: on the lower border, as far to the left as they cover no sign, envelope, text or other
 * shape, and no line; else on the upper border; at last over a line. Never wider than their step.
 */
export function placeTags(
  placed: PlacedProcess,
  widthsOf: ReadonlyMap<StepId, Widths>,
  signed: ReadonlyMap<StepId, SignedStep>,
): ReadonlyMap<StepId, TagPlace> {
  const { solid, lines } = obstaclesOf(placed, signed)
  const places = new Map<StepId, TagPlace>()
  const laid: Box[] = []
  for (const place of placed.steps) {
    const widths = widthsOf.get(place.id)
    if (widths === undefined) continue
    const near = around(place.box, REACH_PX)
    const isNear = (box: Box) => touches(box, near) || overlap(box, near)
    const nearSolid = [...solid, ...laid].filter((box) => box !== place.box && isNear(box))
    const nearLines = lines.filter(isNear)
    const found = placeTag(place.box, widths, nearSolid, nearLines)
    laid.push(found.box)
    places.set(place.id, found)
  }
  return places
}

function placeTag(
  box: Box,
  widths: Widths,
  solid: readonly Box[],
  lines: readonly Box[],
): TagPlace {
  const tries = triesOf(box, widths)
  const isFree = (one: TagPlace) => !solid.some((other) => overlap(one.box, other))
  const isClear = (one: TagPlace) => !lines.some((line) => touches(line, one.box))
  const last = tries.at(-1)
  const free = tries.filter(isFree)
  const shortest = tries.find(({ choice }) => choice === last?.choice)
  const found = free.find(isClear) ?? free[0] ?? shortest
  if (found) return found
  const choice = widths.length - 1
  const width = Math.min(widths[choice] ?? 0, box.width)
  return { choice, box: { x: box.x, y: lowerY(box), width, height: TAG_HEIGHT_PX } }
}

/** The lower border before the upper, the fullest words before shorter ones, from left to right. */
function triesOf(shape: Box, widths: Widths): readonly TagPlace[] {
  return [lowerY(shape), shape.y + TAG_INSIDE_PX - TAG_HEIGHT_PX].flatMap((y) =>
    widths.flatMap((width, choice) => {
      const room = shape.width - 2 * STRIDE_PX - width
      const count = room < 0 ? 0 : Math.floor(room / STRIDE_PX) + 1
      return Array.from({ length: count }, (_, i) => {
        const x = shape.x + STRIDE_PX * (i + 1)
        return { choice, box: { x, y, width, height: TAG_HEIGHT_PX } }
      })
    }),
  )
}

function lowerY({ y, height }: Box): number {
  return y + height - TAG_INSIDE_PX
}

function obstaclesOf(
  { form, steps, flows, lanes, phases }: PlacedProcess,
  signed: ReadonlyMap<StepId, SignedStep>,
): { readonly solid: readonly Box[]; readonly lines: readonly Box[] } {
  const names = form === 'wide' ? [] : lanes
  return {
    solid: [
      ...steps.flatMap(({ id, box }) => {
        const step = signed.get(id)
        return step ? [box, ...signBoxes(step, box)] : [box]
      }),
      ...flows.flatMap(({ mark }) => (mark ? markBox(mark) : [])),
      ...flows.flatMap(({ label }) => label?.box ?? []),
      ...names.map(({ box, nameX }) => {
        return { x: nameX ?? box.x, y: box.y, width: LANE_NAME_WIDTH_PX, height: LANE_LINE_PX }
      }),
      ...phases.map(({ box }) => box),
    ],
    lines: flows.flatMap(({ points }) =>
      points.slice(1).flatMap((to, i) => {
        const from = points[i]
        return from ? boxAround(from, to) : []
      }),
    ),
  }
}

function around({ x, y, width, height }: Box, off: number): Box {
  return { x: x - off, y: y - off, width: width + 2 * off, height: height + 2 * off }
}
