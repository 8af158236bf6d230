import type { PartyId, PhaseId } from '../model/ids.ts'
import { invariant } from '../model/invariant.ts'
import type { MapProcess } from '../model/map-process.ts'
import type { Box, PlacedProcess, Point } from './placed-process.ts'
import { wrapPoints } from './wrap-points.ts'

/**
 * A drawing as it travels: rows of numbers without names, which the process has, steps and flows by their place in the
 * process, a line by its moves. About 40 % of the drawing's bytes, packed.
 */
export type PackedDrawing = Omit<
  PlacedProcess,
  'process' | 'steps' | 'flows' | 'lanes' | 'phases'
> & {
  /** Per step: its place in the process. */
  readonly steps: readonly number[]
  /** Per step: x, y, width, height. */
  readonly boxes: readonly number[]
  /** Per step: where the lines of its name end, but the last. */
  readonly wraps: readonly (readonly number[])[]
  /** Per flow: its place in the process. */
  readonly flows: readonly number[]
  /** Per flow: its first point, then its moves, by turns sideways and upright; 0 where it does not take its turn. */
  readonly lines: readonly (readonly number[])[]
  /** The flows that lead back, by their place in `flows`. */
  readonly back: readonly number[]
  /** The flows with a label; per such flow: x and y from the flow's first point, width, height. */
  readonly labelled: readonly number[]
  readonly labelBoxes: readonly number[]
  readonly labels: readonly string[]
  /** The flows with a mark; per such flow: x and y from the flow's first point. */
  readonly marked: readonly number[]
  readonly marks: readonly number[]
  /** The parties whose lanes there are; per stretch of a lane a row: which of them, band, x, y, width, height, place of the name and its room. */
  readonly parties: readonly PartyId[]
  readonly lanes: readonly number[]
  /** The same for phases and their headings. */
  readonly titles: readonly PhaseId[]
  readonly phases: readonly number[]
}

/** No place of its own for the name. */
export const NO_PLACE = -1
/** Numbers in the row of a lane or a phase. */
export const STRETCH_LENGTH = 8

/** What a process and its drawing name alike. */
export type Named = {
  readonly id: MapProcess['id']
  readonly steps: readonly Pick<MapProcess['steps'][number], 'id' | 'name'>[]
  readonly flows: readonly Pick<MapProcess['flows'][number], 'id'>[]
}

/** No line of a label holds a line break: it was broken there. */
const LINE_END = '\n'

export function packDrawing(placed: PlacedProcess, process: Named): PackedDrawing {
  const { process: _, steps, flows, lanes, phases, ...rest } = placed
  const parties = [...new Set(lanes.map(({ party }) => party))]
  const titles = [...new Set(phases.map(({ phase }) => phase))]
  const placeOfStep = placesOf(process.steps)
  const placeOfFlow = placesOf(process.flows)
  return {
    ...rest,
    parties,
    lanes: lanes.flatMap((lane) => rowOf(parties.indexOf(lane.party), lane)),
    titles,
    phases: phases.flatMap((phase) => rowOf(titles.indexOf(phase.phase), phase)),
    steps: steps.map(({ id }) => placeOfStep(id)),
    boxes: steps.flatMap(({ box }) => [box.x, box.y, box.width, box.height]),
    wraps: steps.map(({ id, lines }) =>
      wrapPoints(process.steps[placeOfStep(id)]?.name ?? '', lines),
    ),
    flows: flows.map(({ id }) => placeOfFlow(id)),
    lines: flows.map(({ points }) => movesOf(points)),
    back: flows.flatMap(({ isBack }, at) => (isBack ? [at] : [])),
    labelled: flows.flatMap(({ label }, at) => (label === null ? [] : [at])),
    labelBoxes: flows.flatMap(({ label, points: [first] }) =>
      label === null
        ? []
        : [
            label.box.x - (first?.x ?? 0),
            label.box.y - (first?.y ?? 0),
            label.box.width,
            label.box.height,
          ],
    ),
    labels: flows.flatMap(({ label }) => label?.lines.join(LINE_END) ?? []),
    marked: flows.flatMap(({ mark }, at) => (mark === null ? [] : [at])),
    marks: flows.flatMap(({ mark, points: [first] }) =>
      mark === null ? [] : [mark.x - (first?.x ?? 0), mark.y - (first?.y ?? 0)],
    ),
  }
}

type Stretch = {
  readonly band: number
  readonly box: Box
  readonly nameX?: number
  readonly nameWidth?: number
}

function rowOf(
  which: number,
  { band, box, nameX = NO_PLACE, nameWidth = NO_PLACE }: Stretch,
): readonly number[] {
  return [which, band, box.x, box.y, box.width, box.height, nameX, nameWidth]
}

function movesOf([first, ...points]: readonly Point[]): readonly number[] {
  invariant(first !== undefined, 'a line begins somewhere')
  const moves = [first.x, first.y]
  let before = first
  for (const point of points) {
    const isSideways = point.y === before.y
    invariant(isSideways !== (point.x === before.x), 'a line moves either sideways or upright')
    const isItsTurn = isSideways === (moves.length % 2 === 0)
    if (!isItsTurn) moves.push(0)
    moves.push(isSideways ? point.x - before.x : point.y - before.y)
    before = point
  }
  return moves
}

function placesOf(things: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(things.map(({ id }, place) => [id, place]))
  return (id) => {
    const place = places.get(id)
    invariant(place !== undefined, `the drawing has ${id}, the process has not`)
    return place
  }
}
