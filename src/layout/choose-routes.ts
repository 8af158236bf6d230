import type { FlowId, StepId } from '../model/ids.ts'
import { invariant } from '../model/invariant.ts'
import type { Flow } from '../model/process.ts'
import type { Cell, Grid } from './grid.ts'
import { Runs } from './runs.ts'

/**
 * How a flow goes. Vertical channel `c` lies left of column `c`, row channel `r` above row `r`; both have one more
 * after the last. Except for `vertical`, a flow leaves eastwards and enters from the west.
 */
export type Route =
  | { readonly kind: 'straight' }
  | { readonly kind: 'vertical'; readonly isDown: boolean }
  /** Along its own row to a channel, in it to the target's row, and along that. */
  | { readonly kind: 'turn'; readonly channel: number }
  /** As `turn`, but between two channels it follows a row channel. */
  | {
      readonly kind: 'detour'
      readonly out: number
      readonly across: number
      readonly into: number
    }

const BEND = 1
const CROSSING = 1.6
const COMPANY = 0.35
const LENGTH = 0.12

/** Choose a route for every flow: few bends, few crossings, short ways. `isPlain` leaves the clever ones out. */
export function chooseRoutes(
  grid: Grid,
  flows: readonly Flow[],
  mayStandUpright: (flow: Flow) => boolean,
  isPlain: boolean,
): ReadonlyMap<FlowId, Route> {
  const map = new Traffic(grid)
  const routes = new Map<FlowId, Route>()
  const open: Flow[] = []
  for (const flow of flows) {
    const fixed = isPlain ? null : directRoute(flow, grid, map, mayStandUpright)
    if (fixed) {
      routes.set(flow.id, fixed)
      map.add(flow, fixed)
    } else open.push(flow)
  }
  // Short flows have least to choose from.
  const spanOf = (flow: Flow) => {
    const from = cellOf(grid, flow.from)
    const to = cellOf(grid, flow.to)
    return Math.abs(from.column - to.column) + Math.abs(from.row - to.row)
  }
  const inOrder = open
    .map((flow, index) => ({ flow, index, span: spanOf(flow) }))
    .sort((a, b) => a.span - b.span || a.index - b.index)
  for (let round = 0; round < 3; round++) {
    for (const { flow } of inOrder) {
      const old = routes.get(flow.id)
      if (old) map.remove(flow, old)
      const route = cheapest(flow, candidates(flow, grid, isPlain), map)
      routes.set(flow.id, route)
      map.add(flow, route)
    }
  }
  return routes
}

function cheapest(flow: Flow, routes: readonly Route[], map: Traffic): Route {
  let best: Route | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const route of routes) {
    const cost = map.cost(flow, route)
    if (cost < bestCost - 1e-9) {
      best = route
      bestCost = cost
    }
  }
  invariant(best, `no route for ${flow.id}`)
  return best
}

function directRoute(
  flow: Flow,
  grid: Grid,
  map: Traffic,
  mayStandUpright: (flow: Flow) => boolean,
): Route | null {
  const from = cellOf(grid, flow.from)
  const to = cellOf(grid, flow.to)
  if (from.row === to.row && from.column < to.column) {
    return firstBusy(grid, from.row, from.column, 1) === to.column ? { kind: 'straight' } : null
  }
  if (from.column !== to.column || from.row === to.row || !mayStandUpright(flow)) return null
  if (grid.rows[from.row]?.band !== grid.rows[to.row]?.band) return null
  const isDown = from.row < to.row
  if (!map.isSideFree(flow.from, isDown) || !map.isSideFree(flow.to, !isDown)) return null
  const low = Math.min(from.row, to.row)
  const high = Math.max(from.row, to.row)
  for (let row = low + 1; row < high; row++) {
    if (isBusy(grid, row, from.column)) return null
  }
  return { kind: 'vertical', isDown }
}

function candidates(flow: Flow, grid: Grid, isPlain: boolean): Route[] {
  const from = cellOf(grid, flow.from)
  const to = cellOf(grid, flow.to)
  const routes: Route[] = []
  const furthestOut = isPlain
    ? from.column + 1
    : (firstBusy(grid, from.row, from.column, 1) ?? grid.columnCount)
  const furthestIn = isPlain ? to.column : (firstBusy(grid, to.row, to.column, -1) ?? -1) + 1
  if (from.row !== to.row) {
    const first = Math.max(from.column + 1, furthestIn)
    const last = Math.min(to.column, furthestOut)
    for (let channel = first; channel <= last; channel++) routes.push({ kind: 'turn', channel })
    if (routes.length > 0) return routes
  }
  const outs = new Set([from.column + 1])
  const ins = new Set([to.column])
  if (!isPlain && from.column < to.column) {
    outs.add(Math.min(furthestOut, to.column - 1))
    ins.add(Math.max(furthestIn, from.column + 2))
  }
  const top = Math.min(from.row, to.row)
  const bottom = Math.max(from.row, to.row)
  const firstAcross = from.row === to.row ? top : top + 1
  const lastAcross = from.row === to.row ? bottom + 1 : bottom
  for (const out of outs) {
    for (const into of ins) {
      if (out === into) continue
      if (from.column < to.column && out > into) continue
      for (let across = firstAcross; across <= lastAcross; across++) {
        routes.push({ kind: 'detour', out, across, into })
      }
    }
  }
  if (routes.length === 0) {
    // One column on in the same row, without leave to go straight: the plain form's way.
    routes.push({ kind: 'straight' })
  }
  return routes
}

export function cellOf(grid: Grid, id: StepId): Cell {
  const cell = grid.cells.get(id)
  invariant(cell, `step ${id} has no cell`)
  return cell
}

function isBusy(grid: Grid, row: number, column: number): boolean {
  return grid.inRow[row]?.some((step) => step.column === column) ?? false
}

/** Column of the nearest step to the right (1) or left (-1) in a row. */
function firstBusy(grid: Grid, row: number, column: number, way: 1 | -1): number | null {
  const steps = grid.inRow[row] ?? []
  const index = steps.findIndex((step) => step.column === column)
  return steps[index + way]?.column ?? null
}

/** Stretches chosen so far. Heights are counted as 2r + 1 for row r and 2r for the channel above it. */
class Traffic {
  readonly #grid: Grid
  /** Per vertical channel. */
  readonly #upright = new Map<number, Runs>()
  /** Per column: arrows straight up or down. */
  readonly #inColumn = new Map<number, Runs>()
  /** Per height; low and high are channels. */
  readonly #level = new Map<number, Runs>()
  readonly #sides = new Set<string>()

  constructor(grid: Grid) {
    this.#grid = grid
  }

  isSideFree(step: StepId, isBottom: boolean): boolean {
    return !this.#sides.has(`${step} ${isBottom}`)
  }

  add(flow: Flow, route: Route): void {
    if (route.kind === 'vertical') {
      this.#sides.add(`${flow.from} ${route.isDown}`)
      this.#sides.add(`${flow.to} ${!route.isDown}`)
    }
    this.#eachRun(flow, route, (list, key, low, high) => {
      const runs = list.get(key)
      if (runs) runs.add(low, high)
      else list.set(key, new Runs(low, high))
    })
  }

  remove(flow: Flow, route: Route): void {
    this.#eachRun(flow, route, (list, key, low, high) => list.get(key)?.remove(low, high))
  }

  cost(flow: Flow, route: Route): number {
    const bends = route.kind === 'turn' ? 2 : route.kind === 'detour' ? 4 : 0
    let cost = BEND * bends
    this.#eachRun(flow, route, (list, key, low, high) => {
      const company = list.get(key)?.countBeside(low, high) ?? 0
      if (list === this.#level) {
        cost += LENGTH * 3 * (high - low)
        if (key % 2 === 0) cost += COMPANY * company
        for (let channel = low; channel <= high; channel++) {
          if (channel > low && channel < high) {
            cost += CROSSING * (this.#upright.get(channel)?.countAcross(key) ?? 0)
          }
          if (channel < high)
            cost += CROSSING * (this.#inColumn.get(channel)?.countAcross(key) ?? 0)
        }
      } else {
        cost += (LENGTH * (high - low)) / 2 + COMPANY * company
        for (let level = low + 1; level < high; level++) {
          cost += CROSSING * (this.#level.get(level)?.countAcross(key) ?? 0)
        }
      }
    })
    return cost
  }

  #eachRun(flow: Flow, route: Route, see: SeeRun): void {
    const from = cellOf(this.#grid, flow.from)
    const to = cellOf(this.#grid, flow.to)
    const start = 2 * from.row + 1
    const end = 2 * to.row + 1
    const level = (key: number, a: number, b: number) => {
      if (a !== b) see(this.#level, key, Math.min(a, b), Math.max(a, b))
    }
    const upright = (key: number, a: number, b: number) =>
      see(this.#upright, key, Math.min(a, b), Math.max(a, b))
    switch (route.kind) {
      case 'straight':
        level(start, from.column + 1, to.column)
        break
      case 'vertical':
        see(this.#inColumn, from.column, Math.min(start, end), Math.max(start, end))
        break
      case 'turn':
        level(start, from.column + 1, route.channel)
        upright(route.channel, start, end)
        level(end, route.channel, to.column)
        break
      case 'detour':
        level(start, from.column + 1, route.out)
        upright(route.out, start, 2 * route.across)
        level(2 * route.across, route.out, route.into)
        upright(route.into, 2 * route.across, end)
        level(end, route.into, to.column)
    }
  }
}

type SeeRun = (list: Map<number, Runs>, key: number, low: number, high: number) => void
