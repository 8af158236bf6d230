import type { StepId } from '../model/ids.ts'
import { invariant } from '../model/invariant.ts'
import type { Form } from './placed-process.ts'
import type { Seating } from './seat-steps.ts'

export type Cell = { readonly column: number; readonly row: number }
export type Row = { readonly band: number; readonly lane: number }
/** A stretch of a phase in one band: columns `first` to `last`. */
export type PhaseStretch = {
  readonly phase: number
  readonly band: number
  readonly first: number
  readonly last: number
}

/** Columns × rows; a cell holds one step at most. Rows lie in order: band by band, lane by lane. */
export type Grid = {
  readonly form: Form
  readonly cells: ReadonlyMap<StepId, Cell>
  readonly rows: readonly Row[]
  readonly columnCount: number
  readonly phases: readonly PhaseStretch[]
  /** The steps of a row, left to right. */
  readonly inRow: readonly (readonly { readonly id: StepId; readonly column: number }[])[]
}

/** One band, every lane in it: those without steps have an empty row. */
export function gridOfWide(seating: Seating, laneCount: number): Grid {
  return fold(seating, laneCount, Number.POSITIVE_INFINITY, 'wide')
}

/** Phases under each other: as many in a band as fit; a phase with more columns than that is folded itself. */
export function gridOfTall(seating: Seating, laneCount: number, maxColumns: number): Grid {
  return fold(seating, laneCount, maxColumns, 'tall')
}

function fold(seating: Seating, laneCount: number, maxColumns: number, form: Form): Grid {
  const phases: PhaseStretch[] = []
  const bandOf: number[] = []
  const shiftOf: number[] = []
  let band = 0
  let used = 0
  seating.phases.forEach(({ first, count }, phase) => {
    if (count === 0) return
    if (used > 0 && used + count > maxColumns) {
      band++
      used = 0
    }
    for (let done = 0; done < count; ) {
      // The rest of a phase begins a band, so that no band names it twice.
      if (used >= maxColumns || done > 0) {
        band++
        used = 0
      }
      const part = Math.min(count - done, evenPart(count - done, maxColumns - used, maxColumns))
      for (let i = 0; i < part; i++) {
        bandOf[first + done + i] = band
        shiftOf[first + done + i] = used - (first + done)
      }
      phases.push({ phase, band, first: used, last: used + part - 1 })
      used += part
      done += part
    }
  })

  const keyOf = (band: number, lane: number, sub: number) =>
    ((band * laneCount + lane) * 2 + 1) * 1e5 + sub
  const rowKeys = new Map<number, Row>()
  if (form === 'wide') {
    const busy = new Set([...seating.seats.values()].map((seat) => seat.lane))
    for (let lane = 0; lane < laneCount; lane++) {
      if (!busy.has(lane)) rowKeys.set(keyOf(0, lane, 0), { band: 0, lane })
    }
  }
  const places = [...seating.seats].map(([id, seat]) => {
    const itsBand = bandOf[seat.column]
    const shift = shiftOf[seat.column]
    invariant(itsBand !== undefined && shift !== undefined, `step ${id} sits outside its phase`)
    const key = keyOf(itsBand, seat.lane, seat.sub)
    rowKeys.set(key, { band: itsBand, lane: seat.lane })
    return { id, key, column: seat.column + shift }
  })
  const keys = [...rowKeys.keys()].sort((a, b) => a - b)
  const rowOf = new Map(keys.map((key, row) => [key, row]))
  const cells = new Map<StepId, Cell>()
  const inRow: { id: StepId; column: number }[][] = keys.map(() => [])
  let columnCount = 0
  for (const { id, key, column } of places) {
    const row = rowOf.get(key) ?? 0
    cells.set(id, { column, row })
    inRow[row]?.push({ id, column })
    columnCount = Math.max(columnCount, column + 1)
  }
  for (const steps of inRow) steps.sort((a, b) => a.column - b.column)
  const rows = keys.map((key) => rowKeys.get(key) ?? { band: 0, lane: 0 })
  return { form, cells, rows, columnCount, phases, inRow }
}

/** A phase too wide for one band is cut into even parts rather than full ones and a rest. */
function evenPart(left: number, room: number, maxColumns: number): number {
  if (left <= room || room < maxColumns) return room
  return Math.ceil(left / Math.ceil(left / maxColumns))
}
