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

function columnCount(seating: Seating): number {
  return seating.phases.reduce((sum, phase) => sum + phase.count, 0)
}

function rowsOf(seating: Seating): readonly { lane: number; sub: number }[] {
  const rows = new Map<string, { lane: number; sub: number }>()
  for (const { lane, sub } of seating.seats.values()) rows.set(`${lane} ${sub}`, { lane, sub })
  return [...rows.values()].sort((a, b) => a.lane - b.lane || a.sub - b.sub)
}

/** Seat a column's steps in the one beside it, each in the nearest free row of its lane. */
function withoutColumn(seating: Seating, column: number, way: -1 | 1): Seating | null {
  const phase = seating.phases.find(({ first, count }) => first <= column && column < first + count)
  const to = column + way
  if (!phase || to < phase.first || to >= phase.first + phase.count) return null
  return withoutEmptyColumns(
    reseat(seating, (seat) => (seat.column === column ? { ...seat, column: to } : null)),
  )
}

/** Seat a row's steps in the one above or below it in the same lane; where that is taken, the row stays. */
function withoutRow(seating: Seating, lane: number, sub: number, way: -1 | 1): Seating | null {
  const hasOther = [...seating.seats.values()].some(
    (seat) => seat.lane === lane && seat.sub === sub + way,
  )
  if (!hasOther) return null
  return reseat(seating, (seat) =>
    seat.lane === lane && seat.sub === sub ? { ...seat, sub: sub + way } : null,
  )
}

function reseat(seating: Seating, newSeat: (seat: Seat) => Seat | null): Seating {
  const seats = new Map(seating.seats)
  const taken = new Set<string>()
  for (const seat of seats.values()) if (!newSeat(seat)) taken.add(keyOf(seat))
  for (const [id, seat] of seating.seats) {
    const wanted = newSeat(seat)
    if (!wanted) continue
    let free = wanted
    for (let off = 1; taken.has(keyOf(free)); off++) {
      // 0, +1, -1, +2, -2 ...
      const shift = off % 2 === 1 ? (off + 1) / 2 : -off / 2
      free = { ...wanted, sub: wanted.sub + shift }
    }
    taken.add(keyOf(free))
    seats.set(id, free)
  }
  return { seats, phases: seating.phases }
}

function keyOf({ lane, sub, column }: Seat): string {
  return `${lane} ${sub} ${column}`
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
  const total = columnCount(seating)
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
