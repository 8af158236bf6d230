import type { FlowId } from '../model/ids.ts'
import { PriorityQueue } from '../model/priority-queue.ts'

/** A flow's stretch in one channel. Works for both directions: "before" is left of, or above. */
export type Stretch = {
  readonly flow: FlowId
  readonly low: number
  readonly high: number
  /** Where the flow leaves the channel, and to which side of it: -1 before, 1 after. */
  readonly ends: readonly { readonly at: number; readonly side: -1 | 1 }[]
}

export type Tracks = { readonly of: ReadonlyMap<FlowId, number>; readonly count: number }

/**
 * Give the stretches of a channel parallel tracks, so that none lies on another and few cross: order them by what
 * each pair would cross, then pack them by the left-edge rule in that order. Only stretches that lie beside each
 * other are compared, so that a long channel costs little more than its length.
 *
 * @param clearance - stretches that come this near each other end to end need tracks of their own
 * @param mustPrecede - the flows that a flow must come before; free of circles
 */
export function assignTracks(
  stretches: readonly Stretch[],
  clearance: number,
  mustPrecede: (flow: FlowId) => readonly FlowId[],
): Tracks {
  const places = placesOf(stretches, clearance, mustPrecede)
  const of = new Map<FlowId, number>()
  let count = 0
  for (const place of inOrder(places)) {
    for (const after of [...place.beside.keys(), ...place.settled]) {
      after.track = Math.max(after.track, place.track + 1)
    }
    of.set(place.flow, place.track)
    count = Math.max(count, place.track + 1)
  }
  return { of, count }
}

/** A stretch while the order is found. */
type Place = {
  readonly flow: FlowId
  readonly index: number
  /** Those that lie beside it, and how many crossings more it makes to come before them than after. */
  readonly beside: Map<Place, number>
  /** Those that it must come before. */
  readonly settled: Set<Place>
  /** Crossings more by coming before all that are left beside it than by coming after. */
  penalty: number
  waitsFor: number
  isDone: boolean
  track: number
}

function placesOf(
  stretches: readonly Stretch[],
  clearance: number,
  mustPrecede: (flow: FlowId) => readonly FlowId[],
): readonly Place[] {
  const places = stretches.map(
    ({ flow }, index): Place => ({
      flow,
      index,
      beside: new Map(),
      settled: new Set(),
      penalty: 0,
      waitsFor: 0,
      isDone: false,
      track: 0,
    }),
  )
  let open: number[] = []
  const byLow = stretches.map(({ low }, index) => ({ low, index })).sort((a, b) => a.low - b.low)
  for (const { low, index } of byLow) {
    const [stretch, place] = [stretches[index], places[index]]
    if (!stretch || !place) continue
    open = open.filter((other) => low < (stretches[other]?.high ?? low) + clearance)
    for (const other of open) {
      const [before, beside] = [stretches[other], places[other]]
      if (!before || !beside || !isNear(before, stretch, clearance)) continue
      const gain = crossings(stretch, before) - crossings(before, stretch)
      place.beside.set(beside, gain)
      beside.beside.set(place, -gain)
      place.penalty += gain
      beside.penalty -= gain
    }
    open.push(index)
  }
  const ofFlow = new Map<FlowId, Place[]>()
  for (const place of places) ofFlow.set(place.flow, [...(ofFlow.get(place.flow) ?? []), place])
  for (const place of places) {
    for (const later of mustPrecede(place.flow).flatMap((flow) => ofFlow.get(flow) ?? [])) {
      if (later === place || place.settled.has(later)) continue
      place.settled.add(later)
      later.waitsFor++
    }
  }
  return places
}

/** Always the place with the least penalty of those that need not wait, the first of equals. */
function inOrder(places: readonly Place[]): readonly Place[] {
  const queue = new PriorityQueue<Place>((a, b) => a.index - b.index)
  for (const place of places) if (place.waitsFor === 0) queue.push(place, place.penalty)
  const order: Place[] = []
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { item: place, priority } = next
    // Its penalty has changed since: it waits in the queue a second time.
    if (place.isDone || priority !== place.penalty) continue
    place.isDone = true
    order.push(place)
    const ready = new Set<Place>()
    for (const later of place.settled) {
      later.waitsFor--
      ready.add(later)
    }
    for (const [other, gain] of place.beside) {
      other.penalty += gain
      ready.add(other)
    }
    for (const other of ready) {
      if (!other.isDone && other.waitsFor === 0) queue.push(other, other.penalty)
    }
  }
  return order
}

/** How often the two cross when `a` lies before `b`. */
function crossings(a: Stretch, b: Stretch): number {
  let count = 0
  for (const end of a.ends) if (end.side > 0 && b.low < end.at && end.at < b.high) count++
  for (const end of b.ends) if (end.side < 0 && a.low < end.at && end.at < a.high) count++
  return count
}

function isNear(a: Stretch, b: Stretch, clearance: number): boolean {
  return a.low < b.high + clearance && b.low < a.high + clearance
}
