import type { ProcessGraph } from '../model/graph.ts'
import type { FlowId, StepId } from '../model/ids.ts'
import { invariant } from '../model/invariant.ts'
import type { Flow, Step } from '../model/process.ts'
import { channelTracks, rowTracks, trackOf } from './channel-tracks.ts'
import { cellOf, chooseRoutes, type Route } from './choose-routes.ts'
import { clearHeadings } from './clear-headings.ts'
import { columnMeasures } from './column-measures.ts'
import { type FlowLabel, mayStandUpright, uprightLabelGap } from './flow-label.ts'
import type { Grid } from './grid.ts'
import { growSteps } from './grow-steps.ts'
import {
  LABEL_OWN_GAP_PX,
  MARK_OUTSIDE_PX,
  TRACK_GAP_PX,
  UPRIGHT_LABEL_GAP_PX,
  UPRIGHT_MARK_OUTSIDE_PX,
} from './metrics.ts'
import { insetAt } from './outline.ts'
import { placeLanes, placePhases } from './place-headings.ts'
import type { Box, PlacedFlow, PlacedProcess, PlacedStep, Point } from './placed-process.ts'
import { required } from './required.ts'
import { rowMeasures } from './row-measures.ts'
import { spreadPorts } from './spread-ports.ts'
import { shapeOf } from './step-shape.ts'
import { signBoxes } from './step-signs.ts'
import type { Texts } from './step-texts.ts'

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
  const sizes = growSteps(order, flows, routes, ports, texts)
  const signs = new Map(
    order.map((step) => {
      const { width, height } = required(sizes, step.id)
      return [step.id, signBoxes(step, { x: 0, y: 0, width, height })]
    }),
  )
  const across = rowTracks(grid, flows, routes)
  const upright = channelTracks(grid, flows, routes, ports, across)

  const columns = columnMeasures(grid, flows, routes, labels, sizes, upright)
  const rows = rowMeasures(grid, flows, routes, ports, labels, sizes, signs, across)

  const boxOf = (step: Step): Box => {
    const { column, row } = cellOf(grid, step.id)
    const size = required(sizes, step.id)
    const left = (columns.left[column] ?? 0) + ((columns.width[column] ?? 0) - size.width) / 2
    return {
      x: left,
      y: (rows.middle[row] ?? 0) - size.height / 2,
      width: size.width,
      height: size.height,
    }
  }
  const steps = order.map(
    (step): PlacedStep => ({
      id: step.id,
      box: boxOf(step),
      lines: required(sizes, step.id).lines,
    }),
  )
  const boxes = new Map<StepId, Box>(steps.map((step) => [step.id, step.box]))

  const drawFlow = (flow: Flow): PlacedFlow => {
    const route = required(routes, flow.id)
    const points = pointsOf(flow, route)
    const label = labels.get(flow.id)
    const first = points[0]
    invariant(first, `flow ${flow.id} has no points`)
    return {
      id: flow.id,
      points,
      isBack: graph.backFlows.has(flow.id),
      label: label ? placeLabel(flow, route, label) : null,
      mark: flow.handover ? markAt(first, route, required(boxes, flow.from)) : null,
    }
  }

  const pointsOf = (flow: Flow, route: Route): readonly Point[] => {
    const from = required(boxes, flow.from)
    const to = required(boxes, flow.to)
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
    const source = required(boxes, flow.from)
    const { row } = cellOf(grid, flow.from)
    const right = source.x + source.width
    if (route.kind === 'vertical') {
      const own = label.upright ?? label.level
      const { lines, width, height } = own
      const off = uprightLabelGap(flow, route.isDown, own, source, required(signs, flow.from))
      const y = route.isDown ? source.y + source.height + off : source.y - off - height
      const x = source.x + source.width / 2 + UPRIGHT_LABEL_GAP_PX
      return { box: { x, y, width, height }, lines }
    }
    const { lines, width, height } = label.level
    const line = (rows.middle[row] ?? 0) + (ports.out.get(flow.id) ?? 0)
    const off = LABEL_OWN_GAP_PX
    const y = ports.labelBelow.has(flow.id) ? line + off : line - off - height
    return { box: { x: right + required(columns.indent, flow.from), y, width, height }, lines }
  }

  return {
    process: process.id,
    form: grid.form,
    width: columns.total,
    height: rows.total,
    steps,
    flows: flows.map(drawFlow),
    lanes: placeLanes(grid, rows, columns, nameColumns, graph),
    phases: placePhases(grid, rows, columns, graph),
    breaks: columns.cut.slice(1, -1),
    isPlain,
  }
}

/**
 * Beside a step it hangs outside its side, also where the outline leaves that: the marks of a step stand in line, and
 * off its signs. Above or below it lies nearer the border, for the next row is near.
 */
function markAt(start: Point, route: Route, { x, width }: Box): Point {
  if (route.kind !== 'vertical') return { x: x + width + MARK_OUTSIDE_PX, y: start.y }
  const off = route.isDown ? UPRIGHT_MARK_OUTSIDE_PX : -UPRIGHT_MARK_OUTSIDE_PX
  return { x: start.x, y: start.y + off }
}
