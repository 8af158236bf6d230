/** A number for each of many pairs of numbers: a few times smaller and faster than a `Map` from one key per pair. */
export type PairTable = {
  /** @returns `undefined` for a pair without a number */
  get(a: number, b: number): number | undefined
  set(a: number, b: number, value: number): void
}

/** A row is free when its value is this. */
const FREE = -1
const FIRST_ROWS = 64

/** Pairs of whole numbers of 31 bits, as are the numbers that they have; none is below zero. */
export function createPairTable(): PairTable {
  let rows = FIRST_ROWS
  let firsts = new Int32Array(rows)
  let seconds = new Int32Array(rows)
  let values = new Int32Array(rows).fill(FREE)
  let taken = 0

  /** The row of the pair, or the free one where it belongs: from where its numbers point, the first that will do. */
  const rowOf = (a: number, b: number): number => {
    const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77)
    let row = (mixed ^ (mixed >>> 15)) & (rows - 1)
    while (values[row] !== FREE && (firsts[row] !== a || seconds[row] !== b)) {
      row = (row + 1) & (rows - 1)
    }
    return row
  }
  const put = (a: number, b: number, value: number) => {
    const row = rowOf(a, b)
    if (values[row] === FREE) taken += 1
    firsts[row] = a
    seconds[row] = b
    values[row] = value
  }
  const grow = () => {
    const [oldFirsts, oldSeconds, oldValues] = [firsts, seconds, values]
    rows *= 2
    firsts = new Int32Array(rows)
    seconds = new Int32Array(rows)
    values = new Int32Array(rows).fill(FREE)
    taken = 0
    oldValues.forEach((value, i) => {
      if (value !== FREE) put(oldFirsts[i] ?? 0, oldSeconds[i] ?? 0, value)
    })
  }
  return {
    get: (a, b) => {
      const value = values[rowOf(a, b)]
      return value === FREE ? undefined : value
    },
    set: (a, b, value) => {
      // Half full at most: else the way to a free row grows long.
      if (taken * 2 >= rows) grow()
      put(a, b, value)
    },
  }
}
