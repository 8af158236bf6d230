import type { FlowId, StepId } from '../model/ids.ts'
import type { Flow } from '../model/process.ts'
import { cellOf, type Route } from './choose-routes.ts'
import type { Grid } from './grid.ts'
import {
  LABEL_OTHER_GAP_PX,
  LABEL_OWN_GAP_PX,
  MARK_HEIGHT_PX,
  MARK_TARGET_PX,
  PORT_GAP_PX,
} from './metrics.ts'

/** What a flow needs where it leaves its source. */
export type Outfit = { readonly labelHeight: number; readonly hasMark: boolean }

export type Ports = {
  /** px below (negative: above) the middle of the row, on the east side of the source and the west side of the target. */
  readonly out: ReadonlyMap<FlowId, number>
  readonly into: ReadonlyMap<FlowId, number>
  /** Flows whose label lies under their line instead of over it. */
  readonly labelBelow: ReadonlySet<FlowId>
  /** In a vertical channel the first of the two must lie left of the second, since they leave and enter at one height. */
  readonly leftOf: TrackOrder
}

/** Where a flow turns after its port, seen from the port. */
type Bearing = {
  readonly flow: FlowId
  /** -1 up, 0 straight on, 1 down. */
  readonly way: -1 | 0 | 1
  /** Turns back past its own step. */
  readonly isReturning: boolean
  /** Channels from the step to the turn. */
  readonly reach: number
  /** Row levels from the port to where the flow leaves the channel. */
  readonly rise: number
  readonly channel: number
}

/** Two ports of facing steps closer than this would put one line on, or too near, the other. */
const CLEARANCE_PX = 6

/**
 * Give every flow a place of its own on the sides it leaves and enters: the straight one in the middle, the others
 * above and below it in the order in which they turn, so that they need not cross each other.
 *
 * Two steps that face each other in a row share the space between them. Where a line out of the left one would lie on
 * a line into the right one, either their tracks are ordered or the right one's port moves.
 */
export function spreadPorts(
  grid: Grid,
  flows: readonly Flow[],
  routes: ReadonlyMap<FlowId, Route>,
  outfits: ReadonlyMap<FlowId, Outfit>,
): Ports {
  const outOf = new Map<StepId, Bearing[]>()
  const intoOf = new Map<StepId, Bearing[]>()
  for (const flow of flows) {
    const route = routes.get(flow.id)
    if (!route || route.kind === 'vertical') continue
    const from = cellOf(grid, flow.from)
    const to = cellOf(grid, flow.to)
    const start = 2 * from.row + 1
    const end = 2 * to.row + 1
    const leave = route.kind === 'detour' ? 2 * route.across : end
    const arrive = route.kind === 'detour' ? 2 * route.across : start
    const out =
      route.kind === 'turn' ? route.channel : route.kind === 'detour' ? route.out : to.column
    const into =
      route.kind === 'turn' ? route.channel : route.kind === 'detour' ? route.into : from.column + 1
    const returns = route.kind === 'detour' && route.into < route.out
    listOf(outOf, flow.from).push({
      flow: flow.id,
      way: sign(leave - start),
      isReturning: returns,
      reach: out - from.column,
      rise: Math.abs(leave - start),
      channel: out,
    })
    listOf(intoOf, flow.to).push({
      flow: flow.id,
      way: sign(arrive - end),
      isReturning: returns,
      reach: to.column - into,
      rise: Math.abs(arrive - end),
      channel: into,
    })
  }

  const out = new Map<FlowId, number>()
  const into = new Map<FlowId, number>()
  const labelBelow = new Set<FlowId>()
  for (const bearings of outOf.values()) {
    bearings.sort(byTurn)
    const last = bearings.at(-1)
    if (last && bearings.length > 1 && last.way >= 0) labelBelow.add(last.flow)
    spreadOut(bearings, outfits, labelBelow, out)
  }
  const leftOf = new TrackOrder()
  for (const steps of grid.inRow) {
    steps.forEach(({ id }, index) => {
      const bearings = intoOf.get(id)
      if (!bearings) return
      const neighbour = steps[index - 1]
      const facing = (neighbour && outOf.get(neighbour.id)) ?? []
      spreadInto(bearings.sort(byTurn), facing, out, into, leftOf)
    })
  }
  return { out, into, labelBelow, leftOf }
}

/** Pairs of flows whose order in a vertical channel is settled, kept free of circles. */
export class TrackOrder {
  /** Per channel, what must lie right of a flow. */
  readonly #after = new Map<number, Map<FlowId, FlowId[]>>()

  rightOf(channel: number, left: FlowId): readonly FlowId[] {
    return this.#after.get(channel)?.get(left) ?? []
  }

  /** @returns false when the pairs so far already say the contrary. */
  add(channel: number, left: FlowId, right: FlowId): boolean {
    if (left === right || this.#reaches(channel, right, left)) return false
    const inChannel = this.#after.get(channel) ?? new Map<FlowId, FlowId[]>()
    this.#after.set(channel, inChannel)
    listOf(inChannel, left).push(right)
    return true
  }

  #reaches(channel: number, from: FlowId, to: FlowId): boolean {
    const seen = new Set([from])
    for (const flow of seen) {
      if (flow === to) return true
      for (const next of this.#after.get(channel)?.get(flow) ?? []) seen.add(next)
    }
    return false
  }
}

function spreadOut(
  bearings: readonly Bearing[],
  outfits: ReadonlyMap<FlowId, Outfit>,
  labelBelow: ReadonlySet<FlowId>,
  out: Map<FlowId, number>,
): void {
  const at: number[] = []
  bearings.forEach((bearing, i) => {
    const before = bearings[i - 1]
    if (!before) at.push(0)
    else at.push((at[i - 1] ?? 0) + gapBetween(before.flow, bearing.flow, outfits, labelBelow))
  })
  const straight = bearings.findIndex((bearing) => bearing.way === 0)
  const middle = straight >= 0 ? (at[straight] ?? 0) : Math.round((at.at(-1) ?? 0) / 2)
  bearings.forEach((bearing, i) => {
    out.set(bearing.flow, (at[i] ?? 0) - middle)
  })
}

function gapBetween(
  above: FlowId,
  below: FlowId,
  outfits: ReadonlyMap<FlowId, Outfit>,
  labelBelow: ReadonlySet<FlowId>,
): number {
  const upper = outfits.get(above)
  const lower = outfits.get(below)
  let gap = PORT_GAP_PX
  if (upper?.hasMark && lower?.hasMark) gap = MARK_TARGET_PX
  else if (upper?.hasMark || lower?.hasMark) gap = MARK_HEIGHT_PX + 2
  const label = lower && !labelBelow.has(below) ? lower.labelHeight : 0
  return label > 0 ? Math.max(gap, LABEL_OTHER_GAP_PX + label + LABEL_OWN_GAP_PX) : gap
}

function spreadInto(
  bearings: readonly Bearing[],
  facing: readonly Bearing[],
  out: ReadonlyMap<FlowId, number>,
  into: Map<FlowId, number>,
  leftOf: TrackOrder,
): void {
  const straight = bearings.findIndex((bearing) => bearing.way === 0)
  const place = (bearing: Bearing, start: number, way: 1 | -1): number => {
    let at = start
    while (!settle(bearing, at, facing, out, leftOf)) at += way
    into.set(bearing.flow, at)
    return at
  }
  if (straight >= 0) {
    const flow = bearings[straight]?.flow
    const middle = (flow && out.get(flow)) ?? 0
    if (flow) into.set(flow, middle)
    let at = middle
    for (const bearing of bearings.slice(straight + 1)) at = place(bearing, at + PORT_GAP_PX, 1)
    at = middle
    for (const bearing of bearings.slice(0, straight).reverse()) {
      at = place(bearing, at - PORT_GAP_PX, -1)
    }
    return
  }
  let at = -Math.round(((bearings.length - 1) * PORT_GAP_PX) / 2) - PORT_GAP_PX
  for (const bearing of bearings) at = place(bearing, at + PORT_GAP_PX, 1)
}

/** Whether a port at this height keeps clear of the lines that leave the facing step; settles track order where that helps. */
function settle(
  bearing: Bearing,
  at: number,
  facing: readonly Bearing[],
  out: ReadonlyMap<FlowId, number>,
  leftOf: TrackOrder,
): boolean {
  for (const other of facing) {
    if (other.flow === bearing.flow) continue
    if (Math.abs((out.get(other.flow) ?? 0) - at) >= CLEARANCE_PX) continue
    if (other.way === 0 || other.channel > bearing.channel) return false
    if (other.channel < bearing.channel) continue
    if (!leftOf.add(bearing.channel, other.flow, bearing.flow)) return false
  }
  return true
}

/**
 * From the top port to the lowest. Flows that turn back lie outermost, the nearest first; then those that go on, the
 * furthest first: each passes outside the ones that turn before it. Downwards the same, mirrored.
 */
function byTurn(a: Bearing, b: Bearing): number {
  if (a.way !== b.way) return a.way - b.way
  const up = outwards(a, b)
  return a.way > 0 ? -up : up
}

function outwards(a: Bearing, b: Bearing): number {
  if (a.isReturning !== b.isReturning) return a.isReturning ? -1 : 1
  if (a.isReturning) return a.reach - b.reach || a.rise - b.rise || compare(a.flow, b.flow)
  return a.reach - b.reach || b.rise - a.rise || compare(a.flow, b.flow)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sign(value: number): -1 | 0 | 1 {
  return value < 0 ? -1 : value > 0 ? 1 : 0
}

function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
