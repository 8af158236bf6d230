/**
 * Index of the first item that passes, in O(log n).
 *
 * @param items - in such an order that all that do not pass come first
 * @returns the number of items when none passes
 */
export function firstIndex<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    // Never out of range: `middle` lies below `high`.
    if (passes(items[middle] as Item)) high = middle
    else low = middle + 1
  }
  return low
}
