import type { FlowId } from '../model/ids.ts'

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
 * each pair would cross, then pack them by the left-edge rule in that order.
 *
 * @param clearance - stretches that come this near each other end to end need tracks of their own
 * @param mustPrecede - pairs whose order is settled; free of circles
 */
export function assignTracks(
  stretches: readonly Stretch[],
  clearance: number,
  mustPrecede: (a: FlowId, b: FlowId) => boolean,
): Tracks {
  const order = inOrder(stretches, clearance, mustPrecede)
  const of = new Map<FlowId, number>()
  let count = 0
  order.forEach((stretch, i) => {
    let track = 0
    for (const before of order.slice(0, i)) {
      if (isNear(before, stretch, clearance) || mustPrecede(before.flow, stretch.flow)) {
        track = Math.max(track, (of.get(before.flow) ?? 0) + 1)
      }
    }
    of.set(stretch.flow, track)
    count = Math.max(count, track + 1)
  })
  return { of, count }
}

function inOrder(
  stretches: readonly Stretch[],
  clearance: number,
  mustPrecede: (a: FlowId, b: FlowId) => boolean,
): readonly Stretch[] {
  if (stretches.length < 2) return stretches
  const left = stretches.map(() => ({ penalty: 0, waitsFor: 0, done: false }))
  const cost: Int16Array[] = stretches.map(() => new Int16Array(stretches.length))
  const settled: number[][] = stretches.map(() => [])
  stretches.forEach((a, i) => {
    stretches.forEach((b, j) => {
      if (i === j) return
      if (mustPrecede(a.flow, b.flow)) {
        settled[i]?.push(j)
        const later = left[j]
        if (later) later.waitsFor++
      }
      if (!isNear(a, b, clearance)) return
      const gain = crossings(a, b) - crossings(b, a)
      const row = cost[i]
      const mine = left[i]
      if (row && mine) {
        row[j] = gain
        mine.penalty += gain
      }
    })
  })

  const order: Stretch[] = []
  while (order.length < stretches.length) {
    let next = -1
    left.forEach((state, i) => {
      if (state.done || state.waitsFor > 0) return
      if (next < 0 || state.penalty < (left[next]?.penalty ?? 0)) next = i
    })
    const stretch = stretches[next]
    const state = left[next]
    if (!stretch || !state) break
    state.done = true
    order.push(stretch)
    for (const j of settled[next] ?? []) {
      const later = left[j]
      if (later) later.waitsFor--
    }
    left.forEach((other, i) => {
      other.penalty -= cost[i]?.[next] ?? 0
    })
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
