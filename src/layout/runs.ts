/** Stretches along one line, each longer than nothing. They are counted in O(log n): a long map has many on a line. */
export class Runs {
  /** Where they begin and where they end, each in rising order. */
  readonly #lows: number[]
  readonly #highs: number[]

  constructor(low: number, high: number) {
    this.#lows = [low]
    this.#highs = [high]
  }

  add(low: number, high: number): void {
    this.#lows.splice(countBelow(this.#lows, low), 0, low)
    this.#highs.splice(countBelow(this.#highs, high), 0, high)
  }

  remove(low: number, high: number): void {
    this.#lows.splice(countBelow(this.#lows, low), 1)
    this.#highs.splice(countBelow(this.#highs, high), 1)
  }

  /** Those that share more than a point with a stretch. */
  countBeside(low: number, high: number): number {
    return countBelow(this.#lows, high) - countBelow(this.#highs, low + 1)
  }

  /** Those that have a place, a whole number, strictly inside. */
  countAcross(at: number): number {
    return countBelow(this.#lows, at) - countBelow(this.#highs, at + 1)
  }
}

/** In rising whole numbers. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
