type Entry<Item> = { readonly item: Item; readonly priority: number }

/** A binary heap: the item with the least priority comes first, of equals the one that `compare` puts first. */
export class PriorityQueue<Item> {
  readonly #entries: Entry<Item>[] = []
  readonly #compare: (a: Item, b: Item) => number

  constructor(compare: (a: Item, b: Item) => number = () => 0) {
    this.#compare = compare
  }

  push(item: Item, priority: number): void {
    const entries = this.#entries
    const entry = { item, priority }
    let at = entries.length
    entries.push(entry)
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = entries[parent]
      if (!above || !this.#isBefore(entry, above)) break
      entries[at] = above
      at = parent
    }
    entries[at] = entry
  }

  pop(): Entry<Item> | undefined {
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
      if (right && this.#isBefore(right, left)) child++
      const next = entries[child]
      if (!next || !this.#isBefore(next, last)) break
      entries[at] = next
      at = child
    }
    entries[at] = last
    return first
  }

  #isBefore(a: Entry<Item>, b: Entry<Item>): boolean {
    return (
      a.priority < b.priority || (a.priority === b.priority && this.#compare(a.item, b.item) < 0)
    )
  }
}
