import type { FlowId } from '../model/ids.ts'
import { invariant } from '../model/invariant.ts'
import type { Flow } from '../model/process.ts'
import { cellOf, type Route } from './choose-routes.ts'
import type { Grid } from './grid.ts'

/** Routes, and per stretch of a lane the column over whose steps its name stands. */
export type ClearRoutes = {
  readonly routes: ReadonlyMap<FlowId, Route>
  readonly nameColumns: ReadonlyMap<number, number>
}

/**
 * In the tall form the names of the lanes stand in the first line of each, over a column: there no line leads, other
 * than one straight up or down. Where such lines fill a lane's every column, those of one column take another way.
 *
 * @param choose - routes for all flows; those named may not lead straight up or down
 * @returns the column of each lane's name by its first row, the leftmost that is free
 */
export function clearHeadings(
  grid: Grid,
  flows: readonly Flow[],
  choose: (notUpright: ReadonlySet<FlowId>) => ReadonlyMap<FlowId, Route>,
): ClearRoutes {
  const notUpright = new Set<FlowId>()
  for (;;) {
    const routes = choose(notUpright)
    const nameColumns = new Map<number, number>()
    const before = notUpright.size
    const uprights = uprightsOver(grid, flows, routes)
    for (const row of firstRows(grid)) {
      const inColumn = Array.from(
        { length: Math.max(1, grid.columnCount) },
        (_, column) => uprights.get(row)?.get(column) ?? [],
      )
      const free = inColumn.findIndex((inIt) => inIt.length === 0)
      if (free >= 0) nameColumns.set(row, free)
      else for (const flow of fewest(inColumn)) notUpright.add(flow)
    }
    if (notUpright.size === before) return { routes, nameColumns }
  }
}

/** The first row of each stretch of a lane. */
function firstRows(grid: Grid): readonly number[] {
  return grid.rows.flatMap(({ band, lane }, row) => {
    const above = grid.rows[row - 1]
    return above?.band === band && above.lane === lane ? [] : [row]
  })
}

/** The flows that lead straight up or down past the upper edge of a row, by row and column. */
function uprightsOver(
  grid: Grid,
  flows: readonly Flow[],
  routes: ReadonlyMap<FlowId, Route>,
): ReadonlyMap<number, ReadonlyMap<number, readonly FlowId[]>> {
  const uprights = new Map<number, Map<number, FlowId[]>>()
  for (const flow of flows) {
    if (routes.get(flow.id)?.kind !== 'vertical') continue
    const from = cellOf(grid, flow.from)
    const to = cellOf(grid, flow.to)
    for (let row = Math.min(from.row, to.row) + 1; row <= Math.max(from.row, to.row); row++) {
      const inRow = uprights.get(row) ?? new Map<number, FlowId[]>()
      uprights.set(row, inRow)
      inRow.set(from.column, [...(inRow.get(from.column) ?? []), flow.id])
    }
  }
  return uprights
}

function fewest(inColumn: readonly (readonly FlowId[])[]): readonly FlowId[] {
  const [first] = [...inColumn].sort((a, b) => a.length - b.length)
  invariant(first, 'a grid has a column')
  return first
}
