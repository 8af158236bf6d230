import type { Step } from '../model/process.ts'
import { columnCount, move, rowsOf, withoutColumn, withoutRow } from './seat-moves.ts'
import type { Seating } from './seat-steps.ts'

/** Nearest first: one column or row to each side, then further along the row. */
const MOVES = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
  [-2, 0],
  [2, 0],
] as const

/** What a seating costs, roughly as it is drawn, and exactly when its drawing has been drawn together. */
export type Judgement = { readonly rough: number; readonly fine: () => number }

/** Seatings that cost this much more roughly are not worth the exact sum. */
const HOPELESS = 1.03

/**
 * Try to move each step to a seat nearby, to change seats with the one who has it, and to do without whole columns
 * and rows; keep what costs less. Any seat inside a step's own lane and phase can be drawn, so only the cost decides.
 *
 * @param attempts - layouts that may be tried in all; bounds the time
 */
export function improveSeats(
  start: Seating,
  order: readonly Step[],
  judge: (seating: Seating) => Judgement,
  attempts: number,
): Seating {
  let best = start
  const first = judge(start)
  let bestRough = first.rough
  let bestCost = first.fine()
  let left = attempts
  const attempt = (change: (seating: Seating) => Seating | null): boolean => {
    const changed = left > 0 ? change(best) : null
    if (!changed) return false
    left--
    const { rough, fine } = judge(changed)
    if (rough > HOPELESS * bestRough) return false
    const cost = fine()
    if (cost >= bestCost - 1e-6) return false
    best = changed
    bestRough = rough
    bestCost = cost
    return true
  }
  for (let isBetter = true; isBetter && left > 0; ) {
    isBetter = false
    for (let column = columnCount(best) - 1; column > 0; column--) {
      for (const way of [-1, 1] as const) {
        if (attempt((seating) => withoutColumn(seating, column, way))) isBetter = true
      }
    }
    for (const { lane, sub } of rowsOf(best)) {
      for (const way of [-1, 1] as const) {
        if (attempt((seating) => withoutRow(seating, lane, sub, way))) isBetter = true
      }
    }
    for (const { id } of order) {
      for (const [columns, rows] of MOVES) {
        if (attempt((seating) => move(seating, id, columns, rows))) isBetter = true
      }
    }
  }
  return best
}
