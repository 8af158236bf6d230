import type { ProcessGraph } from '../model/graph.ts'
import type { PartyId, PhaseId, StepId } from '../model/ids.ts'
import { invariant } from '../model/invariant.ts'
import type { Flow, Step } from '../model/process.ts'

/** A step's place before any pixels: its column, and its row inside its lane (`sub`, may be negative). */
export type Seat = {
  readonly phase: number
  readonly column: number
  readonly lane: number
  readonly sub: number
}

/** What a wider or higher map costs, counted in bends of a flow. */
export type SeatWeights = {
  readonly column: number
  readonly row: number
  readonly vertical: number
}

export type Seating = {
  readonly seats: ReadonlyMap<StepId, Seat>
  /** First column and number of columns of each phase; empty phases have none. */
  readonly phases: readonly { readonly first: number; readonly count: number }[]
}

/** Rows of all lanes on one scale: a lane can't hold this many rows. */
const LANE_RANK = 100_000

/**
 * Seat the steps in reading order, each where its flows from the steps already seated become straightest for the
 * least new room. Phases keep columns of their own; lanes share them: an unlabelled flow may lead straight up or
 * down in its column.
 */
export function seatSteps(
  order: readonly Step[],
  graph: ProcessGraph,
  weights: SeatWeights,
  mayStandUpright: (flow: Flow) => boolean,
): Seating {
  const phaseOf = new Map<PhaseId, number>(graph.process.phases.map((phase, i) => [phase.id, i]))
  const laneOf = new Map<PartyId, number>(graph.process.lanes.map((party, i) => [party, i]))
  const hall = new Hall(weights, mayStandUpright)
  const byPhase: Step[][] = graph.process.phases.map(() => [])
  for (const step of order) {
    const phase = phaseOf.get(step.phase)
    invariant(phase !== undefined, `step ${step.id} names a phase that the process lacks`)
    byPhase[phase]?.push(step)
  }

  const phases: { first: number; count: number }[] = []
  let first = 0
  byPhase.forEach((steps, phase) => {
    hall.openPhase(first)
    for (const step of steps) {
      const lane = laneOf.get(step.lane)
      invariant(lane !== undefined, `step ${step.id} names a lane that the process lacks`)
      hall.seat(step, phase, lane, graph)
    }
    phases.push({ first, count: hall.lastColumn - first + 1 })
    first = hall.lastColumn + 1
  })
  return { seats: hall.seats, phases }
}

/** One step per column, in reading order and its lane's only row: needs no luck. */
export function seatPlainly(order: readonly Step[], graph: ProcessGraph): Seating {
  const seats = new Map<StepId, Seat>()
  const phases: { first: number; count: number }[] = []
  let column = 0
  graph.process.phases.forEach((phase, index) => {
    const first = column
    for (const step of order) {
      if (step.phase !== phase.id) continue
      const lane = graph.process.lanes.indexOf(step.lane)
      seats.set(step.id, { phase: index, column: column++, lane, sub: 0 })
    }
    phases.push({ first, count: column - first })
  })
  return { seats, phases }
}

class Hall {
  readonly seats = new Map<StepId, Seat>()
  lastColumn = -1
  readonly #weights: SeatWeights
  readonly #mayStandUpright: (flow: Flow) => boolean
  #firstColumn = 0
  readonly #taken = new Map<number, Map<number, StepId>>()
  /** Highest and lowest row in use, per lane. */
  readonly #subs = new Map<number, { low: number; high: number }>()
  readonly #verticals = new Map<number, { low: number; high: number }[]>()
  readonly #usedSides = new Set<string>()
  readonly #straights = new Map<number, { from: number; to: number }[]>()

  constructor(weights: SeatWeights, mayStandUpright: (flow: Flow) => boolean) {
    this.#weights = weights
    this.#mayStandUpright = mayStandUpright
  }

  openPhase(firstColumn: number): void {
    this.#firstColumn = firstColumn
    this.lastColumn = firstColumn - 1
  }

  seat(step: Step, phase: number, lane: number, graph: ProcessGraph): void {
    const flows = [...graph.incoming(step.id), ...graph.outgoing(step.id)].filter((flow) =>
      this.seats.has(flow.from === step.id ? flow.to : flow.from),
    )
    const before = graph
      .incoming(step.id)
      .filter((flow) => !graph.backFlows.has(flow.id))
      .flatMap((flow) => {
        const seat = this.seats.get(flow.from)
        return seat && seat.column >= this.#firstColumn ? [{ flow, seat }] : []
      })
    let earliest = this.#firstColumn
    for (const { flow, seat } of before) {
      const mayShare = seat.phase === phase && this.#mayStandUpright(flow)
      earliest = Math.max(earliest, seat.column + (mayShare ? 0 : 1))
    }

    const rows = this.#subs.get(lane) ?? { low: 0, high: -1 }
    let best: Seat | null = null
    let bestCost = Number.POSITIVE_INFINITY
    const last = Math.min(Math.max(this.lastColumn + 1, earliest), earliest + 8)
    // Where lines stand through all of them, a new column is free.
    for (let column = earliest; column <= last || best === null; column++) {
      const lowest = rows.high < rows.low ? 0 : rows.low - 1
      const highest = rows.high < rows.low ? 0 : rows.high + 1
      for (let sub = lowest; sub <= highest; sub++) {
        const seat = { phase, column, lane, sub }
        if (!this.#isFree(seat)) continue
        const cost = this.#cost(seat, step, flows)
        if (cost < bestCost - 1e-9) {
          best = seat
          bestCost = cost
        }
      }
    }
    this.#take(step, best, flows)
  }

  #isFree(seat: Seat): boolean {
    const rank = rankOf(seat)
    if (this.#taken.get(rank)?.has(seat.column)) return false
    const verticals = this.#verticals.get(seat.column) ?? []
    return !verticals.some(({ low, high }) => low < rank && rank < high)
  }

  #cost(seat: Seat, step: Step, flows: readonly Flow[]): number {
    const weights = this.#weights
    const rows = this.#subs.get(seat.lane)
    let cost = 0.1 * (seat.column - this.#firstColumn)
    cost += weights.column * Math.max(0, seat.column - this.lastColumn)
    if (rows && (seat.sub < rows.low || seat.sub > rows.high))
      cost += weights.row + (seat.sub < 0 ? 0.05 : 0)
    cost += 0.02 * Math.abs(seat.sub)
    const runs = this.#straights.get(rankOf(seat)) ?? []
    if (runs.some(({ from, to }) => from < seat.column && seat.column < to)) cost += 3
    let verticals = 0
    for (const flow of flows) {
      const isIn = flow.to === step.id
      const other = this.seats.get(isIn ? flow.from : flow.to)
      if (!other) continue
      const from = isIn ? other : seat
      const to = isIn ? seat : other
      if (this.#isVertical(flow, from, to)) {
        verticals++
        cost += weights.vertical + 0.3 * distance(from, to) + (verticals > 1 ? 0.2 : 0)
      } else cost += this.#flowCost(from, to)
    }
    return cost
  }

  #flowCost(from: Seat, to: Seat): number {
    const columns = to.column - from.column
    const rows = distance(from, to)
    if (columns <= 0) {
      // A loop back is long whatever we do; a forward flow must not become one.
      return (columns === 0 ? 12 : 4) + 0.1 * Math.abs(columns) + 0.2 * rows
    }
    const fromRow = rankOf(from)
    const toRow = rankOf(to)
    if (fromRow === toRow) {
      return this.#isRowFree(fromRow, from.column, to.column) ? 0.2 * (columns - 1) : 3.5
    }
    if (columns === 1) return 1.3 + 0.2 * rows
    const canFollow =
      this.#isRowFree(toRow, from.column, to.column) ||
      this.#isRowFree(fromRow, from.column, to.column)
    return (canFollow ? 1.5 : 2.6) + 0.2 * (columns - 1) + 0.2 * rows
  }

  #isVertical(flow: Flow, from: Seat, to: Seat): boolean {
    if (!this.#mayStandUpright(flow) || from.column !== to.column || from.phase !== to.phase)
      return false
    const isDown = rankOf(from) < rankOf(to)
    if (this.#usedSides.has(sideKey(flow.from, isDown))) return false
    if (this.#usedSides.has(sideKey(flow.to, !isDown))) return false
    const low = Math.min(rankOf(from), rankOf(to))
    const high = Math.max(rankOf(from), rankOf(to))
    for (const [rank, columns] of this.#taken) {
      if (low < rank && rank < high && columns.has(from.column)) return false
    }
    return true
  }

  #isRowFree(rank: number, from: number, to: number): boolean {
    const row = this.#taken.get(rank)
    if (!row) return true
    for (let column = from + 1; column < to; column++) if (row.has(column)) return false
    return true
  }

  #take(step: Step, seat: Seat, flows: readonly Flow[]): void {
    const rank = rankOf(seat)
    const verticals = flows.flatMap((flow) => {
      const isIn = flow.to === step.id
      const other = this.seats.get(isIn ? flow.from : flow.to)
      if (!other) return []
      const from = isIn ? other : seat
      const to = isIn ? seat : other
      return [{ flow, from, to }]
    })
    this.seats.set(step.id, seat)
    for (const { flow, from, to } of verticals) {
      if (this.#isVertical(flow, from, to)) {
        const isDown = rankOf(from) < rankOf(to)
        this.#usedSides.add(sideKey(flow.from, isDown))
        this.#usedSides.add(sideKey(flow.to, !isDown))
        const low = Math.min(rankOf(from), rankOf(to))
        const high = Math.max(rankOf(from), rankOf(to))
        listOf(this.#verticals, seat.column).push({ low, high })
      } else if (rankOf(from) === rankOf(to) && from.column < to.column) {
        if (this.#isRowFree(rank, from.column, to.column)) {
          listOf(this.#straights, rank).push({ from: from.column, to: to.column })
        }
      }
    }
    const row = this.#taken.get(rank) ?? new Map<number, StepId>()
    row.set(seat.column, step.id)
    this.#taken.set(rank, row)
    const rows = this.#subs.get(seat.lane) ?? { low: seat.sub, high: seat.sub }
    this.#subs.set(seat.lane, {
      low: Math.min(rows.low, seat.sub),
      high: Math.max(rows.high, seat.sub),
    })
    this.lastColumn = Math.max(this.lastColumn, seat.column)
  }
}

function rankOf(seat: Pick<Seat, 'lane' | 'sub'>): number {
  return seat.lane * LANE_RANK + seat.sub
}

function distance(a: Seat, b: Seat): number {
  return a.lane === b.lane ? 0.6 * Math.abs(a.sub - b.sub) : Math.abs(a.lane - b.lane)
}

function sideKey(step: StepId, isBottom: boolean): string {
  return `${step} ${isBottom ? 'bottom' : 'top'}`
}

function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
