import type { StepId } from '../model/ids.ts'
import type { Step } from '../model/process.ts'
import type { Seat, Seating } from './seat-steps.ts'

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

/**
 * Try to move each step to a seat nearby, or to change seats with the one who has it, and keep what costs less.
 * Any seat inside a step's own lane and phase can be drawn, so only the cost decides.
 *
 * @param attempts - layouts that may be tried in all; bounds the time
 */
export function improveSeats(
  start: Seating,
  order: readonly Step[],
  costOf: (seating: Seating) => number,
  attempts: number,
): Seating {
  let best = start
  let bestCost = costOf(start)
  let left = attempts
  for (let isBetter = true; isBetter && left > 0; ) {
    isBetter = false
    for (const { id } of order) {
      for (const [columns, rows] of MOVES) {
        if (left <= 0) return best
        const moved = move(best, id, columns, rows)
        if (!moved) continue
        left--
        const cost = costOf(moved)
        if (cost < bestCost - 1e-6) {
          best = moved
          bestCost = cost
          isBetter = true
        }
      }
    }
  }
  return best
}

function move(seating: Seating, id: StepId, columns: number, rows: number): Seating | null {
  const seat = seating.seats.get(id)
  const phase = seat && seating.phases[seat.phase]
  if (!seat || !phase) return null
  const to: Seat = { ...seat, column: seat.column + columns, sub: seat.sub + rows }
  if (to.column < phase.first || to.column >= phase.first + phase.count) return null
  const seats = new Map(seating.seats)
  for (const [other, taken] of seats) {
    if (taken.column === to.column && taken.lane === to.lane && taken.sub === to.sub) {
      seats.set(other, { ...taken, column: seat.column, sub: seat.sub })
    }
  }
  seats.set(id, to)
  return withoutEmptyColumns({ seats, phases: seating.phases })
}

function withoutEmptyColumns(seating: Seating): Seating {
  const busy = new Set([...seating.seats.values()].map((seat) => seat.column))
  const total = seating.phases.reduce((sum, phase) => sum + phase.count, 0)
  if (busy.size === total) return seating
  const newColumn: number[] = []
  let next = 0
  for (let column = 0; column < total; column++) {
    newColumn.push(next)
    if (busy.has(column)) next++
  }
  const seats = new Map(
    [...seating.seats].map(([id, seat]) => [
      id,
      { ...seat, column: newColumn[seat.column] ?? seat.column },
    ]),
  )
  const phases = seating.phases.map(({ first, count }) => {
    let left = 0
    for (let column = first; column < first + count; column++) if (busy.has(column)) left++
    return { first: newColumn[first] ?? next, count: left }
  })
  return { seats, phases }
}
