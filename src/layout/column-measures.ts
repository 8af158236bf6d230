import type { FlowId, StepId } from '../model/ids.ts'
import type { Flow } from '../model/process.ts'
import type { Tracks } from './assign-tracks.ts'
import { cellOf, type Route } from './choose-routes.ts'
import type { FlowLabel } from './flow-label.ts'
import type { Grid } from './grid.ts'
import {
  ARROW_ROOM_PX,
  LANE_HEADING_WIDTH_PX,
  MARK_OUTSIDE_PX,
  MARK_WIDTH_PX,
  STEP_WIDTH_PX,
  TRACK_GAP_PX,
} from './metrics.ts'
import { required } from './required.ts'
import type { StepSize } from './step-shape.ts'

/** Between a step, or its mark, and the label beside it. */
const LABEL_INDENT_PX = 4

/** px per column, and per vertical channel. */
export type ColumnMeasures = {
  readonly left: readonly number[]
  readonly width: readonly number[]
  /** x of the first track of each vertical channel. */
  readonly track: readonly number[]
  /** Where labels begin, right of their step: past its handovers' marks, if it has any. */
  readonly indent: ReadonlyMap<StepId, number>
  /** Where paper, or a phase, may cut each channel: after its labels, before its tracks. */
  readonly cut: readonly number[]
  readonly total: number
}

/** Columns as wide as their widest step, channels as wide as their labels and tracks. */
export function columnMeasures(
  grid: Grid,
  flows: readonly Flow[],
  routes: ReadonlyMap<FlowId, Route>,
  labels: ReadonlyMap<FlowId, FlowLabel>,
  sizes: ReadonlyMap<StepId, StepSize>,
  upright: readonly Tracks[],
): ColumnMeasures {
  const count = grid.columnCount
  const width = Array.from({ length: count }, () => STEP_WIDTH_PX)
  for (const [id, cell] of grid.cells) {
    width[cell.column] = Math.max(width[cell.column] ?? 0, required(sizes, id).width)
  }
  const indent = new Map<StepId, number>([...grid.cells.keys()].map((id) => [id, LABEL_INDENT_PX]))
  const zone = Array.from({ length: count + 1 }, () => 0)
  for (const flow of flows) {
    if (!flow.handover || routes.get(flow.id)?.kind === 'vertical') continue
    const channel = cellOf(grid, flow.from).column + 1
    zone[channel] = MARK_OUTSIDE_PX + MARK_WIDTH_PX / 2
    indent.set(flow.from, zone[channel] + LABEL_INDENT_PX)
  }
  for (const flow of flows) {
    const label = labels.get(flow.id)?.level
    if (!label || routes.get(flow.id)?.kind === 'vertical') continue
    const channel = cellOf(grid, flow.from).column + 1
    zone[channel] = Math.max(zone[channel] ?? 0, required(indent, flow.from) + label.width)
  }

  const left: number[] = []
  const track: number[] = []
  const cut: number[] = []
  let x = grid.form === 'wide' ? LANE_HEADING_WIDTH_PX : 0
  for (let channel = 0; channel <= count; channel++) {
    const tracks = upright[channel]?.count ?? 0
    // Names of the tall form begin before their column and end after it.
    const least =
      grid.form === 'tall' ? (tracks > 0 ? 10 : channel === 0 ? 8 : 4) : tracks > 0 ? 8 : 4
    const before = Math.max((zone[channel] ?? 0) + 4, least)
    cut.push(x + Math.max(0, before - 4))
    track.push(x + before)
    const room = channel === count ? (tracks > 0 ? 8 : 4) : ARROW_ROOM_PX
    x += before + Math.max(0, tracks - 1) * TRACK_GAP_PX + room
    if (channel < count) {
      if (channel > 0 && tracks === 0) x += 4
      left.push(x)
      x += width[channel] ?? 0
    }
  }
  return { left, width, track, indent, cut, total: Math.ceil(x) }
}
