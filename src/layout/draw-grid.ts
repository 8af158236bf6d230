import type { ProcessGraph } from '../model/graph.ts'
import type { FlowId, StepId } from '../model/ids.ts'
import { invariant } from '../model/invariant.ts'
import type { Flow, Step } from '../model/process.ts'
import { assignTracks, type Stretch, type Tracks } from './assign-tracks.ts'
import { cellOf, chooseRoutes, type Route } from './choose-routes.ts'
import { clearHeadings } from './clear-headings.ts'
import { type FlowLabel, mayStandUpright } from './flow-label.ts'
import type { Grid } from './grid.ts'
import {
  ARROW_ROOM_PX,
  BAND_GAP_PX,
  EMPTY_LANE_HEIGHT_PX,
  LABEL_GAP_PX,
  LANE_GAP_PX,
  LANE_HEADING_WIDTH_PX,
  LANE_LINE_PX,
  LANE_PADDING_PX,
  MARK_HEIGHT_PX,
  MARK_WIDTH_PX,
  PHASE_GAP_PX,
  PHASE_HEADING_HEIGHT_PX,
  ROW_GAP_PX,
  STEP_WIDTH_PX,
  TRACK_GAP_PX,
  UPRIGHT_LABEL_GAP_PX,
} from './metrics.ts'
import { insetAt } from './outline.ts'
import type {
  Box,
  PlacedFlow,
  PlacedLane,
  PlacedPhase,
  PlacedProcess,
  PlacedStep,
  Point,
} from './placed-process.ts'
import { type Ports, spreadPorts } from './spread-ports.ts'
import { type StepSize, shapeOf } from './step-shape.ts'
import type { Texts } from './step-texts.ts'

/** A row level in the scale that orders heights before they have px. */
const LEVEL = 1e6
/** Distance of two tracks in a row channel in that scale; more than any clearance. */
const TRACK = 1000
/** Stretches in one vertical channel may share a track when this many px apart. */
const END_CLEARANCE_PX = 6
/** In the wide form names begin this far into their headings. */
const LANE_NAME_INDENT_PX = 14
const PHASE_NAME_INDENT_PX = 18
/** In the tall form they begin this far before their column, inside the room that arrows have there. */
const LANE_NAME_OFF_PX = 9
const PHASE_NAME_OFF_PX = 3
/** Ports keep this far from the corner of a shape. */
const CORNER_PX = 8

/** Turn a grid into px: routes, ports and tracks first, then channels as wide as their tracks need. */
export function drawGrid(
  grid: Grid,
  order: readonly Step[],
  graph: ProcessGraph,
  texts: Texts,
  isPlain: boolean,
): PlacedProcess {
  const { process } = graph
  const flows = process.flows
  const { labels } = texts
  const choose = (notUpright: ReadonlySet<FlowId>) => {
    const mayStand = (flow: Flow) => mayStandUpright(labels, flow) && !notUpright.has(flow.id)
    return chooseRoutes(grid, flows, mayStand, isPlain)
  }
  const { routes, nameColumns } =
    grid.form === 'tall'
      ? clearHeadings(grid, flows, choose)
      : { routes: choose(new Set()), nameColumns: new Map<number, number>() }
  const outfits = new Map(
    flows.map((flow) => [
      flow.id,
      { labelHeight: labels.get(flow.id)?.level.height ?? 0, hasMark: flow.handover !== null },
    ]),
  )
  const ports = spreadPorts(grid, flows, routes, outfits)
  const sizes = growForPorts(order, flows, routes, ports, texts)
  const across = rowTracks(grid, flows, routes)
  const upright = channelTracks(grid, flows, routes, ports, across)

  const columns = columnMeasures(grid, flows, routes, labels, sizes, upright)
  const rows = rowMeasures(grid, flows, routes, ports, labels, sizes, across)

  const boxOf = (step: Step): Box => {
    const { column, row } = cellOf(grid, step.id)
    const size = at(sizes, step.id)
    const left = (columns.left[column] ?? 0) + ((columns.width[column] ?? 0) - size.width) / 2
    return {
      x: left,
      y: (rows.middle[row] ?? 0) - size.height / 2,
      width: size.width,
      height: size.height,
    }
  }
  const steps = order.map(
    (step): PlacedStep => ({ id: step.id, box: boxOf(step), lines: at(sizes, step.id).lines }),
  )
  const boxes = new Map<StepId, Box>(steps.map((step) => [step.id, step.box]))

  const drawFlow = (flow: Flow): PlacedFlow => {
    const route = at(routes, flow.id)
    const points = pointsOf(flow, route)
    const label = labels.get(flow.id)
    const first = points[0]
    invariant(first, `flow ${flow.id} has no points`)
    return {
      id: flow.id,
      points,
      isBack: graph.backFlows.has(flow.id),
      label: label ? placeLabel(flow, route, label) : null,
      mark: flow.handover ? first : null,
    }
  }

  const pointsOf = (flow: Flow, route: Route): readonly Point[] => {
    const from = at(boxes, flow.from)
    const to = at(boxes, flow.to)
    if (route.kind === 'vertical') {
      const x = from.x + from.width / 2
      return route.isDown
        ? [
            { x, y: from.y + from.height },
            { x, y: to.y },
          ]
        : [
            { x, y: from.y },
            { x, y: to.y + to.height },
          ]
    }
    const outDy = ports.out.get(flow.id) ?? 0
    const intoDy = ports.into.get(flow.id) ?? 0
    const fromY = from.y + from.height / 2 + outDy
    const toY = to.y + to.height / 2 + intoDy
    const fromKind = shapeOf(graph.step(flow.from).kind)
    const toKind = shapeOf(graph.step(flow.to).kind)
    const start = { x: from.x + from.width - insetAt(fromKind, from.height, outDy), y: fromY }
    const end = { x: to.x + insetAt(toKind, to.height, intoDy), y: toY }
    switch (route.kind) {
      case 'straight':
        return [start, end]
      case 'turn': {
        const x = trackX(route.channel, flow.id)
        return [start, { x, y: fromY }, { x, y: toY }, end]
      }
      case 'detour': {
        const outX = trackX(route.out, flow.id)
        const intoX = trackX(route.into, flow.id)
        const y =
          (rows.channel[route.across] ?? 0) + TRACK_GAP_PX * trackOf(across, route.across, flow.id)
        return [
          start,
          { x: outX, y: fromY },
          { x: outX, y },
          { x: intoX, y },
          { x: intoX, y: toY },
          end,
        ]
      }
    }
  }

  const trackX = (channel: number, flow: FlowId) =>
    (columns.track[channel] ?? 0) + TRACK_GAP_PX * trackOf(upright, channel, flow)

  const placeLabel = (flow: Flow, route: Route, label: FlowLabel) => {
    const source = at(boxes, flow.from)
    const { column, row } = cellOf(grid, flow.from)
    if (route.kind === 'vertical') {
      const { lines, width, height } = label.upright ?? label.level
      const off = uprightLabelGap(flow)
      const y = route.isDown ? source.y + source.height + off : source.y - off - height
      const x = source.x + source.width / 2 + UPRIGHT_LABEL_GAP_PX
      return { box: { x, y, width, height }, lines }
    }
    const { lines, width, height } = label.level
    const line = (rows.middle[row] ?? 0) + (ports.out.get(flow.id) ?? 0)
    const y = ports.labelBelow.has(flow.id) ? line + LABEL_GAP_PX : line - LABEL_GAP_PX - height
    const right = (columns.left[column] ?? 0) + (columns.width[column] ?? 0)
    return { box: { x: right + (columns.indent[column + 1] ?? 0), y, width, height }, lines }
  }

  return {
    process: process.id,
    form: grid.form,
    width: columns.total,
    height: rows.total,
    steps,
    flows: flows.map(drawFlow),
    lanes: lanesOf(grid, rows, columns, nameColumns, graph),
    phases: phasesOf(grid, rows, columns, graph),
    breaks: columns.cut.slice(1, -1),
    isPlain,
  }
}

/** A step is as high as its name and its ports need. */
function growForPorts(
  order: readonly Step[],
  flows: readonly Flow[],
  routes: ReadonlyMap<FlowId, Route>,
  ports: Ports,
  texts: Texts,
): ReadonlyMap<StepId, StepSize> {
  const reach = new Map<StepId, number>()
  for (const flow of flows) {
    if (routes.get(flow.id)?.kind === 'vertical') continue
    const out = Math.abs(ports.out.get(flow.id) ?? 0)
    const into = Math.abs(ports.into.get(flow.id) ?? 0)
    reach.set(flow.from, Math.max(reach.get(flow.from) ?? 0, out))
    reach.set(flow.to, Math.max(reach.get(flow.to) ?? 0, into))
  }
  return new Map(
    order.map((step) => {
      const size = at(texts.sizes, step.id)
      const height = Math.max(size.height, 2 * ((reach.get(step.id) ?? 0) + CORNER_PX))
      // A pill higher than wide would have its round ends past its middle.
      const width = shapeOf(step.kind) === 'pill' ? Math.max(size.width, height + 8) : size.width
      return [step.id, { ...size, width, height }]
    }),
  )
}

/** Tracks of the row channels. Positions are vertical channels. */
function rowTracks(
  grid: Grid,
  flows: readonly Flow[],
  routes: ReadonlyMap<FlowId, Route>,
): readonly Tracks[] {
  const stretches: Stretch[][] = Array.from({ length: grid.rows.length + 1 }, () => [])
  for (const flow of flows) {
    const route = routes.get(flow.id)
    if (route?.kind !== 'detour') continue
    const isAbove = (row: number): -1 | 1 => (row < route.across ? -1 : 1)
    stretches[route.across]?.push({
      flow: flow.id,
      low: Math.min(route.out, route.into),
      high: Math.max(route.out, route.into),
      ends: [
        { at: route.out, side: isAbove(cellOf(grid, flow.from).row) },
        { at: route.into, side: isAbove(cellOf(grid, flow.to).row) },
      ],
    })
  }
  return stretches.map((list) => assignTracks(list, 0.5, () => []))
}

/** Tracks of the vertical channels. Positions are heights in the scale of `LEVEL`, since px come later. */
function channelTracks(
  grid: Grid,
  flows: readonly Flow[],
  routes: ReadonlyMap<FlowId, Route>,
  ports: Ports,
  across: readonly Tracks[],
): readonly Tracks[] {
  const stretches: Stretch[][] = Array.from({ length: grid.columnCount + 1 }, () => [])
  const push = (channel: number, flow: FlowId, a: End, b: End) => {
    stretches[channel]?.push({
      flow,
      low: Math.min(a.at, b.at),
      high: Math.max(a.at, b.at),
      ends: [a, b],
    })
  }
  for (const flow of flows) {
    const route = routes.get(flow.id)
    if (!route || route.kind === 'straight' || route.kind === 'vertical') continue
    const start = LEVEL * (2 * cellOf(grid, flow.from).row + 1) + (ports.out.get(flow.id) ?? 0)
    const end = LEVEL * (2 * cellOf(grid, flow.to).row + 1) + (ports.into.get(flow.id) ?? 0)
    if (route.kind === 'turn') {
      push(route.channel, flow.id, { at: start, side: -1 }, { at: end, side: 1 })
      continue
    }
    const level = LEVEL * 2 * route.across + TRACK * trackOf(across, route.across, flow.id)
    const onward = route.into > route.out ? 1 : -1
    push(route.out, flow.id, { at: start, side: -1 }, { at: level, side: onward })
    push(route.into, flow.id, { at: level, side: onward === 1 ? -1 : 1 }, { at: end, side: 1 })
  }
  return stretches.map((list, channel) =>
    assignTracks(list, END_CLEARANCE_PX, (flow) => ports.leftOf.rightOf(channel, flow)),
  )
}

type End = Stretch['ends'][number]

type ColumnMeasures = {
  readonly left: readonly number[]
  readonly width: readonly number[]
  /** x of the first track of each vertical channel. */
  readonly track: readonly number[]
  /** Where labels begin, right of the step. */
  readonly indent: readonly number[]
  /** Where paper, or a phase, may cut each channel: after its labels, before its tracks. */
  readonly cut: readonly number[]
  readonly total: number
}

function columnMeasures(
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
    width[cell.column] = Math.max(width[cell.column] ?? 0, at(sizes, id).width)
  }
  const indent = Array.from({ length: count + 1 }, () => 4)
  const zone = Array.from({ length: count + 1 }, () => 0)
  for (const flow of flows) {
    if (!flow.handover || routes.get(flow.id)?.kind === 'vertical') continue
    const channel = cellOf(grid, flow.from).column + 1
    indent[channel] = MARK_WIDTH_PX / 2 + 4
    zone[channel] = MARK_WIDTH_PX / 2
  }
  for (const flow of flows) {
    const label = labels.get(flow.id)?.level
    if (!label || routes.get(flow.id)?.kind === 'vertical') continue
    const channel = cellOf(grid, flow.from).column + 1
    zone[channel] = Math.max(zone[channel] ?? 0, (indent[channel] ?? 0) + label.width)
  }

  const left: number[] = []
  const track: number[] = []
  const cut: number[] = []
  let x = grid.form === 'wide' ? LANE_HEADING_WIDTH_PX : 0
  for (let channel = 0; channel <= count; channel++) {
    const tracks = upright[channel]?.count ?? 0
    // Names of the tall form begin before their column and end after it.
    const least = tracks > 0 || (channel === 0 && grid.form === 'tall') ? 8 : 4
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

type LaneMeasure = { band: number; lane: number; row: number; top: number; bottom: number }

type RowMeasures = {
  readonly middle: readonly number[]
  /** y of the first track of each row channel. */
  readonly channel: readonly number[]
  /** `row`: the lane's first. */
  readonly lanes: readonly LaneMeasure[]
  /** y of the phase headings of each band. */
  readonly headings: readonly number[]
  readonly total: number
}

function rowMeasures(
  grid: Grid,
  flows: readonly Flow[],
  routes: ReadonlyMap<FlowId, Route>,
  ports: Ports,
  labels: ReadonlyMap<FlowId, FlowLabel>,
  sizes: ReadonlyMap<StepId, StepSize>,
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
    const half = at(sizes, id).height / 2
    reach(row, -half, half)
  }
  for (const flow of flows) {
    const label = labels.get(flow.id)
    const route = routes.get(flow.id)
    if (!label || !route) continue
    const { row } = cellOf(grid, flow.from)
    if (route.kind === 'vertical') {
      // Beside the line, outside the step: the row channel's tracks keep clear of it.
      const { height } = label.upright ?? label.level
      const edge = at(sizes, flow.from).height / 2 + uprightLabelGap(flow) + height
      if (route.isDown) reach(row, 0, edge)
      else reach(row, -edge, 0)
      continue
    }
    const { height } = label.level
    const port = ports.out.get(flow.id) ?? 0
    const top = ports.labelBelow.has(flow.id) ? port + LABEL_GAP_PX : port - LABEL_GAP_PX - height
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

function lanesOf(
  grid: Grid,
  rows: RowMeasures,
  columns: ColumnMeasures,
  nameColumns: ReadonlyMap<number, number>,
  graph: ProcessGraph,
): readonly PlacedLane[] {
  return rows.lanes.map(({ band, lane, row, top, bottom }) => {
    const party = graph.process.lanes[lane]
    invariant(party, `lane ${lane} of ${grid.rows.length} rows has no party`)
    const left = columns.left[nameColumns.get(row) ?? 0] ?? 0
    return {
      party,
      band,
      box: { x: 0, y: top, width: columns.total, height: bottom - top },
      nameX: grid.form === 'wide' ? LANE_NAME_INDENT_PX : left - LANE_NAME_OFF_PX,
    }
  })
}

function phasesOf(
  grid: Grid,
  rows: RowMeasures,
  columns: ColumnMeasures,
  graph: ProcessGraph,
): readonly PlacedPhase[] {
  return grid.phases.map(({ phase, band, first, last }) => {
    const id = graph.process.phases[phase]?.id
    invariant(id, `phase ${phase} is unknown`)
    const isLast = !grid.phases.some((other) => other.band === band && other.first > last)
    const left =
      first === 0 ? (grid.form === 'wide' ? LANE_HEADING_WIDTH_PX : 0) : columns.cut[first]
    const right = isLast && grid.form === 'wide' ? columns.total : columns.cut[last + 1]
    const x = left ?? 0
    return {
      phase: id,
      band,
      box: {
        x,
        y: rows.headings[band] ?? 0,
        width: (right ?? columns.total) - x,
        height: PHASE_HEADING_HEIGHT_PX,
      },
      nameX:
        grid.form === 'wide'
          ? x + PHASE_NAME_INDENT_PX
          : (columns.left[first] ?? 0) - PHASE_NAME_OFF_PX,
    }
  })
}

/** A handover's mark sits on the border, so the label begins below (or ends above) it. */
function uprightLabelGap(flow: Flow): number {
  return flow.handover ? MARK_HEIGHT_PX / 2 + 2 : LABEL_GAP_PX
}

function trackOf(tracks: readonly Tracks[], channel: number, flow: FlowId): number {
  return tracks[channel]?.of.get(flow) ?? 0
}

function at<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key)
  invariant(value !== undefined, `nothing placed for ${String(key)}`)
  return value
}
