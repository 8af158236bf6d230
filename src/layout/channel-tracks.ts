import type { FlowId } from '../model/ids.ts'
import type { Flow } from '../model/process.ts'
import { assignTracks, type Stretch, type Tracks } from './assign-tracks.ts'
import { cellOf, type Route } from './choose-routes.ts'
import type { Grid } from './grid.ts'
import type { Ports } from './spread-ports.ts'

/** A row level in the scale that orders heights before they have px. */
const LEVEL = 1e6
/** Distance of two tracks in a row channel in that scale; more than any clearance. */
const TRACK = 1000
/** Stretches in one vertical channel may share a track when this many px apart. */
const END_CLEARANCE_PX = 6

/** Tracks of the row channels. Positions are vertical channels. */
export function rowTracks(
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
export function channelTracks(
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

/** The track of a flow in a channel, counted from the first. */
export function trackOf(tracks: readonly Tracks[], channel: number, flow: FlowId): number {
  return tracks[channel]?.of.get(flow) ?? 0
}
