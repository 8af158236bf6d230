import { describe, expect, test } from 'vitest'
import type { Route } from '../../../src/layout/choose-routes.ts'
import { clearHeadings } from '../../../src/layout/clear-headings.ts'
import type { Grid } from '../../../src/layout/grid.ts'
import type { FlowId, StepId } from '../../../src/model/ids.ts'
import { makeFlow } from '../../support/make-process.ts'

const id = (name: string) => name as StepId
const UPRIGHT: Route = { kind: 'vertical', isDown: true }
const TURN: Route = { kind: 'turn', channel: 1 }

/** Two lanes of one row each, a step of both in every column. */
const grid: Grid = {
  form: 'tall',
  cells: new Map(
    [0, 1].flatMap((column) => [
      [id(`upper${column}`), { column, row: 0 }],
      [id(`lower${column}`), { column, row: 1 }],
    ]),
  ),
  rows: [
    { band: 0, lane: 0 },
    { band: 0, lane: 1 },
  ],
  columnCount: 2,
  phases: [{ phase: 0, band: 0, first: 0, last: 1 }],
  inRow: [],
}
const flows = [0, 1].map((column) => makeFlow(`upper${column}`, `lower${column}`))
const upright = (columns: readonly number[]) => (notUpright: ReadonlySet<FlowId>) =>
  new Map(
    flows.map(({ id }, column) => [
      id,
      columns.includes(column) && !notUpright.has(id) ? UPRIGHT : TURN,
    ]),
  )

describe('clearHeadings', () => {
  test('puts the name of a lane over the leftmost column that no line leads down', () => {
    const { nameColumns } = clearHeadings(grid, flows, upright([0]))
    expect([...nameColumns]).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  test('leads the lines of one column another way where every column has one', () => {
    const { routes, nameColumns } = clearHeadings(grid, flows, upright([0, 1]))
    expect(nameColumns.get(1)).toBe(0)
    expect([...routes.values()]).toEqual([TURN, UPRIGHT])
  })
})
