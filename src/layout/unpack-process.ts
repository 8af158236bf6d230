import { flowId, type StepId } from '../model/ids.ts'
import { invariant } from '../model/invariant.ts'
import type { MapProcess } from '../model/map-process.ts'
import type { Columns, PackedProcess } from './pack-process.ts'

/** The way back from `packProcess`. Short: every map page loads it. */
export function unpackProcess(packed: PackedProcess): MapProcess {
  const { id: ids } = packed.steps
  const stepAt = (place: number): StepId => {
    const id = ids[place]
    invariant(id !== undefined, 'a packed flow has both ends')
    return id
  }
  return {
    ...packed,
    steps: rowsOf(packed.steps, ids),
    flows: rowsOf(packed.flows, packed.flows.from).map((flow) => {
      const from = stepAt(flow.from)
      const to = stepAt(flow.to)
      return { ...flow, id: flowId(from, to), from, to }
    }),
  }
}

/** @param column - any of them, for how many rows there are */
function rowsOf<Row extends object>(
  columns: Columns<Row>,
  column: readonly unknown[],
): readonly Row[] {
  const fields = Object.keys(columns) as (keyof Row)[]
  return column.map((_, i) => {
    const row: Partial<Row> = {}
    for (const field of fields) row[field] = columns[field][i]
    return row as Row
  })
}
