import { firstIndex } from './first-index.ts'

type Piece<Item> = { readonly high: number; readonly items: readonly Item[] }

/**
 * What one sees looking back from the end of a row of items laid down one after another: for each stretch across,
 * the last items that cover it.
 */
export class Frontier<Item> {
  /** In order; a piece begins where the one before it ends. */
  readonly #pieces: Piece<Item>[] = [{ high: Number.POSITIVE_INFINITY, items: [] }]

  /**
   * Lay down an item over `low` to `high`.
   *
   * @param hides - whether it hides an item that it covers, or lies beside it
   * @param isSolid - otherwise the items that it hides can be seen through it
   * @returns the items that it hides
   */
  lay(
    item: Item,
    low: number,
    high: number,
    hides: (covered: Item) => boolean,
    isSolid: boolean,
  ): Set<Item> {
    const hidden = new Set<Item>()
    const pieces = this.#pieces
    const first = firstIndex(pieces, ({ high: end }) => end > low)
    const fresh: Piece<Item>[] = []
    let last = first
    let from = pieces[first - 1]?.high ?? Number.NEGATIVE_INFINITY
    for (; last < pieces.length && from < high; last++) {
      const piece = pieces[last]
      if (!piece) break
      if (from < low) fresh.push({ high: low, items: piece.items })
      const kept = piece.items.filter((covered) => {
        if (!hides(covered)) return true
        hidden.add(covered)
        return !isSolid
      })
      fresh.push({ high: Math.min(high, piece.high), items: [...kept, item] })
      if (piece.high > high) fresh.push(piece)
      from = piece.high
    }
    pieces.splice(first, last - first, ...fresh)
    return hidden
  }
}
