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
  const queue = new Queue((a, b) => a - b)
  queue.push(0, 0)
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.value > (way[next.body] ?? 0)) continue
    for (const { behind, slack } of after[next.body] ?? []) {
      const value = next.value + slack
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
  const queue = new Queue((a, b) => b - a)
  for (const wall of [0, ...walls]) {
    way[wall] = furthest[wall] ?? 0
    queue.push(wall, way[wall] ?? 0)
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.value < (way[next.body] ?? 0)) continue
    for (const { ahead, slack } of before[next.body] ?? []) {
      if (ahead === 0 || walls.has(ahead)) continue
      const value = next.value - slack
      if (value <= (way[ahead] ?? 0)) continue
      way[ahead] = value
      queue.push(ahead, value)
    }
  }
  return way.map((value, body) => (Number.isFinite(value) ? value : (furthest[body] ?? 0)))
}

type Entry = { readonly body: number; readonly value: number }

/** A binary heap. */
class Queue {
  readonly #entries: Entry[] = []
  readonly #compare: (a: number, b: number) => number

  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare
  }

  push(body: number, value: number): void {
    const entries = this.#entries
    const entry = { body, value }
    let at = entries.length
    entries.push(entry)
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = entries[parent]
      if (!above || this.#compare(above.value, value) <= 0) break
      entries[at] = above
      at = parent
    }
    entries[at] = entry
  }

  pop(): Entry | undefined {
    const entries = this.#entries
    const first = entries[0]
    const last = entries.pop()
    if (!first || !last || entries.length === 0) return first
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      const left = entries[child]
      if (!left) break
      const right = entries[child + 1]
      if (right && this.#compare(right.value, left.value) < 0) child++
      const next = entries[child]
      if (!next || this.#compare(next.value, last.value) >= 0) break
      entries[at] = next
      at = child
    }
    entries[at] = last
    return first
  }
}
