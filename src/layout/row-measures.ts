import type { FlowId, StepId } from '../model/ids.ts'
import type { Flow } from '../model/process.ts'
import type { Tracks } from './assign-tracks.ts'
import { cellOf, type Route } from './choose-routes.ts'
import { type FlowLabel, uprightLabelGap } from './flow-label.ts'
import type { Grid } from './grid.ts'
import {
  BAND_GAP_PX,
  EMPTY_LANE_HEIGHT_PX,
  LABEL_OWN_GAP_PX,
  LANE_GAP_PX,
  LANE_LINE_PX,
  LANE_PADDING_PX,
  PHASE_GAP_PX,
  PHASE_HEADING_HEIGHT_PX,
  ROW_GAP_PX,
  SIGN_ROOM_PX,
  TRACK_GAP_PX,
} from './metrics.ts'
import type { Box } from './placed-process.ts'
import { required } from './required.ts'
import type { Ports } from './spread-ports.ts'
import type { StepSize } from './step-shape.ts'

/** What a mark above or below a step needs besides the room that every row has. */
const MARK_ROOM_PX = 8

type LaneMeasure = { band: number; lane: number; row: number; top: number; bottom: number }

/** px per row, row channel, lane and band. */
export type RowMeasures = {
  readonly middle: readonly number[]
  /** y of the first track of each row channel. */
  readonly channel: readonly number[]
  /** `row`: the lane's first. */
  readonly lanes: readonly LaneMeasure[]
  /** y of the phase headings of each band. */
  readonly headings: readonly number[]
  readonly total: number
}

/** Rows as high as their steps and labels, row channels as high as their tracks. */
export function rowMeasures(
  grid: Grid,
  flows: readonly Flow[],
  routes: ReadonlyMap<FlowId, Route>,
  ports: Ports,
  labels: ReadonlyMap<FlowId, FlowLabel>,
  sizes: ReadonlyMap<StepId, StepSize>,
  signs: ReadonlyMap<StepId, readonly Box[]>,
  across: readonly Tracks[],
): RowMeasures {
  const empty = EMPTY_LANE_HEIGHT_PX / 2
  const up = grid.rows.map((_, row) => (grid.inRow[row]?.length ? 0 : empty))
  const down = [...up]
  const reach = (row: number, top: number, bottom: number) => {
    up[row] = Math.max(up[row] ?? 0, -top)
    down[row] = Math.max(down[row] ?? 0, bottom)
  }
  for (const [id, { row }] of grid.cells) {
    const { height } = required(sizes, id)
    reach(row, -height / 2, height / 2)
    for (const sign of signs.get(id) ?? []) {
      if (sign.y < 0) reach(row, -height / 2 - SIGN_ROOM_PX, 0)
      else reach(row, 0, height / 2 + SIGN_ROOM_PX)
    }
  }
  for (const flow of flows) {
    const label = labels.get(flow.id)
    const route = routes.get(flow.id)
    if (!route) continue
    const { row } = cellOf(grid, flow.from)
    if (flow.handover && route.kind === 'vertical') {
      const edge = required(sizes, flow.from).height / 2 + MARK_ROOM_PX
      if (route.isDown) reach(row, 0, edge)
      else reach(row, -edge, 0)
    }
    if (!label) continue
    if (route.kind === 'vertical') {
      // Beside the line, outside the step: the row channel's tracks keep clear of it.
      const own = label.upright ?? label.level
      const size = required(sizes, flow.from)
      const gap = uprightLabelGap(flow, route.isDown, own, size, signs.get(flow.from) ?? [])
      const edge = size.height / 2 + gap + own.height
      if (route.isDown) reach(row, 0, edge)
      else reach(row, -edge, 0)
      continue
    }
    const { height } = label.level
    const port = ports.out.get(flow.id) ?? 0
    const off = LABEL_OWN_GAP_PX
    const top = ports.labelBelow.has(flow.id) ? port + off : port - off - height
    reach(row, top, top + height)
  }

  const roomAbove = grid.form === 'tall' ? LANE_LINE_PX : LANE_PADDING_PX
  const middle: number[] = []
  const channel: number[] = []
  const lanes: LaneMeasure[] = []
  const headings: number[] = []
  let y = 0
  const tracksRoom = (index: number) => {
    const count = across[index]?.count ?? 0
    return count === 0 ? 0 : (count - 1) * TRACK_GAP_PX
  }
  grid.rows.forEach((row, index) => {
    const before = grid.rows[index - 1]
    const lane = lanes.at(-1)
    const tracks = across[index]?.count ?? 0
    if (before && lane && before.band === row.band && before.lane === row.lane) {
      const room = tracksRoom(index)
      channel.push(y + ROW_GAP_PX / 2)
      y += ROW_GAP_PX + room
    } else {
      if (before && lane) {
        // Lines between two lanes run inside the upper one, below its steps.
        channel.push(y + ROW_GAP_PX / 2)
        y += tracks > 0 ? tracksRoom(index) + ROW_GAP_PX / 2 + LANE_PADDING_PX / 2 : LANE_PADDING_PX
        lane.bottom = y
        y += before.band === row.band ? LANE_GAP_PX : BAND_GAP_PX
      }
      if (!before || before.band !== row.band) {
        headings.push(y)
        y += PHASE_HEADING_HEIGHT_PX + PHASE_GAP_PX
      }
      lanes.push({ ...row, row: index, top: y, bottom: y })
      if (!before) {
        channel.push(y + roomAbove)
        y += tracks > 0 ? tracksRoom(index) + ROW_GAP_PX / 2 : 0
      }
      y += roomAbove
    }
    y += up[index] ?? 0
    middle.push(y)
    y += down[index] ?? 0
  })
  channel.push(y + ROW_GAP_PX / 2)
  const lastTracks = across[grid.rows.length]?.count ?? 0
  y += lastTracks > 0 ? tracksRoom(grid.rows.length) + ROW_GAP_PX : LANE_PADDING_PX
  const lane = lanes.at(-1)
  if (lane) lane.bottom = y
  return { middle, channel, lanes, headings, total: Math.ceil(y) }
}
