import type { ProcessGraph } from '../model/graph.ts'
import { invariant } from '../model/invariant.ts'
import type { ColumnMeasures } from './column-measures.ts'
import type { Grid } from './grid.ts'
import { LANE_HEADING_WIDTH_PX, PHASE_HEADING_HEIGHT_PX, PHASE_NAME_WIDTH_PX } from './metrics.ts'
import type { PlacedLane, PlacedPhase } from './placed-process.ts'
import type { RowMeasures } from './row-measures.ts'

/** In the tall form names begin this far before their column, inside the room that arrows have there. */
const LANE_NAME_OFF_PX = 8
const PHASE_NAME_OFF_PX = 3

/** @param nameColumns - by the first row of each lane, the column over which its name stands (tall form) */
export function placeLanes(
  grid: Grid,
  rows: RowMeasures,
  columns: ColumnMeasures,
  nameColumns: ReadonlyMap<number, number>,
  graph: ProcessGraph,
): readonly PlacedLane[] {
  return rows.lanes.map(({ band, lane, row, top, bottom }) => {
    const party = graph.process.lanes[lane]
    invariant(party, `lane ${lane} of ${grid.rows.length} rows has no party`)
    const left = columns.left[nameColumns.get(row) ?? 0] ?? 0
    return {
      party,
      band,
      box: { x: 0, y: top, width: columns.total, height: bottom - top },
      ...(grid.form === 'tall' ? { nameX: left - LANE_NAME_OFF_PX } : {}),
    }
  })
}

export function placePhases(
  grid: Grid,
  rows: RowMeasures,
  columns: ColumnMeasures,
  graph: ProcessGraph,
): readonly PlacedPhase[] {
  return grid.phases.map(({ phase, band, first, last }) => {
    const id = graph.process.phases[phase]?.id
    invariant(id, `phase ${phase} is unknown`)
    const isLast = !grid.phases.some((other) => other.band === band && other.first > last)
    const left =
      first === 0 ? (grid.form === 'wide' ? LANE_HEADING_WIDTH_PX : 0) : columns.cut[first]
    const right = isLast && grid.form === 'wide' ? columns.total : columns.cut[last + 1]
    const x = left ?? 0
    return {
      phase: id,
      band,
      box: {
        x,
        y: rows.headings[band] ?? 0,
        width: (right ?? columns.total) - x,
        height: PHASE_HEADING_HEIGHT_PX,
      },
      ...(grid.form === 'tall'
        ? {
            nameX: (columns.left[first] ?? 0) - PHASE_NAME_OFF_PX,
            nameWidth: PHASE_NAME_WIDTH_PX,
          }
        : {}),
    }
  })
}
