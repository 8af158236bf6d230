import type { StepId } from '../model/ids.ts'
import type { Seat, Seating } from './seat-steps.ts'

export function columnCount(seating: Seating): number {
  return seating.phases.reduce((sum, phase) => sum + phase.count, 0)
}

export function rowsOf(seating: Seating): readonly { lane: number; sub: number }[] {
  const rows = new Map<string, { lane: number; sub: number }>()
  for (const { lane, sub } of seating.seats.values()) rows.set(`${lane} ${sub}`, { lane, sub })
  return [...rows.values()].sort((a, b) => a.lane - b.lane || a.sub - b.sub)
}

/** Seat a column's steps in the one beside it, each in the nearest free row of its lane. */
export function withoutColumn(seating: Seating, column: number, way: -1 | 1): Seating | null {
  const phase = seating.phases.find(({ first, count }) => first <= column && column < first + count)
  const to = column + way
  if (!phase || to < phase.first || to >= phase.first + phase.count) return null
  return withoutEmptyColumns(
    reseat(seating, (seat) => (seat.column === column ? { ...seat, column: to } : null)),
  )
}

/** Seat a row's steps in the one above or below it in the same lane; where that is taken, the row stays. */
export function withoutRow(
  seating: Seating,
  lane: number,
  sub: number,
  way: -1 | 1,
): Seating | null {
  const hasOther = [...seating.seats.values()].some(
    (seat) => seat.lane === lane && seat.sub === sub + way,
  )
  if (!hasOther) return null
  return reseat(seating, (seat) =>
    seat.lane === lane && seat.sub === sub ? { ...seat, sub: sub + way } : null,
  )
}

/** Seat a step alone in a new column after its own. */
export function withColumn(seating: Seating, id: StepId): Seating | null {
  const own = seating.seats.get(id)
  if (!own) return null
  const seats = new Map(
    [...seating.seats].map(([other, seat]) => [
      other,
      other === id || seat.column > own.column ? { ...seat, column: seat.column + 1 } : seat,
    ]),
  )
  const phases = seating.phases.map(({ first, count }, phase) => ({
    first: phase > own.phase ? first + 1 : first,
    count: phase === own.phase ? count + 1 : count,
  }))
  return withoutEmptyColumns({ seats, phases })
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

/** Move a step so many columns and rows, inside its phase; who sits there takes its seat. */
export function move(seating: Seating, id: StepId, columns: number, rows: number): Seating | null {
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
