import { PriorityQueue } from '../model/priority-queue.ts'

/** `ahead` must stay at least as far behind `behind` as now, less `slack`. */
export type Bond = { readonly ahead: number; readonly behind: number; readonly slack: number }

/**
 * Move bodies towards the start of an axis as far as their bonds let them, then each into the middle of the room
 * that is left to it. Body 0 stays where it is; so do, in the second pass, the `walls`.
 *
 * All bonds hold before, so all hold after: with slacks as lengths the way each body can move is its shortest path
 * from body 0.
 *
 * @returns per body, px towards the start
 */
export function compactAxis(
  bodyCount: number,
  bonds: readonly Bond[],
  walls: ReadonlySet<number>,
): readonly number[] {
  const furthest = shortestWays(bodyCount, bonds)
  const least = leastWays(bodyCount, bonds, walls, furthest)
  return furthest.map((far, body) =>
    body === 0 || walls.has(body) ? far : Math.floor((far + (least[body] ?? far)) / 2),
  )
}

function shortestWays(count: number, bonds: readonly Bond[]): readonly number[] {
  const after: Bond[][] = Array.from({ length: count }, () => [])
  for (const bond of bonds) after[bond.ahead]?.push(bond)
  const way = Array.from({ length: count }, () => Number.POSITIVE_INFINITY)
  way[0] = 0
  const queue = new PriorityQueue<number>()
  queue.push(0, 0)
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.priority > (way[next.item] ?? 0)) continue
    for (const { behind, slack } of after[next.item] ?? []) {
      const value = next.priority + slack
      if (value >= (way[behind] ?? 0)) continue
      way[behind] = value
      queue.push(behind, value)
    }
  }
  return way.map((value) => (Number.isFinite(value) ? Math.floor(value) : 0))
}

/** How far each body must move at least when the walls have moved as far as they can. */
function leastWays(
  count: number,
  bonds: readonly Bond[],
  walls: ReadonlySet<number>,
  furthest: readonly number[],
): readonly number[] {
  const before: Bond[][] = Array.from({ length: count }, () => [])
  for (const bond of bonds) before[bond.behind]?.push(bond)
  const way = Array.from({ length: count }, () => Number.NEGATIVE_INFINITY)
  // The furthest first.
  const queue = new PriorityQueue<number>()
  for (const wall of [0, ...walls]) {
    way[wall] = furthest[wall] ?? 0
    queue.push(wall, -(way[wall] ?? 0))
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const reached = -next.priority
    if (reached < (way[next.item] ?? 0)) continue
    for (const { ahead, slack } of before[next.item] ?? []) {
      if (ahead === 0 || walls.has(ahead)) continue
      const value = reached - slack
      if (value <= (way[ahead] ?? 0)) continue
      way[ahead] = value
      queue.push(ahead, -value)
    }
  }
  return way.map((value, body) => (Number.isFinite(value) ? value : (furthest[body] ?? 0)))
}
