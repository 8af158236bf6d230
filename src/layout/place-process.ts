import { createGraph, type ProcessGraph } from '../model/graph.ts'
import type { Process, Step } from '../model/process.ts'
import { readingOrderOf } from '../model/reading-order.ts'
import { checkLayout } from './check-layout.ts'
import { drawGrid } from './draw-grid.ts'
import { gridOfTall, gridOfWide } from './grid.ts'
import { measureLayout } from './measure-layout.ts'
import type { MeasureText } from './measure-text.ts'
import { TALL_WIDTH_PX } from './metrics.ts'
import type { Form, PlacedProcess } from './placed-process.ts'
import { type Seating, type SeatWeights, seatPlainly, seatSteps } from './seat-steps.ts'

/** Columns of the tall form, widest first; the first that is narrow enough is taken. */
const TALL_COLUMNS = [5, 4, 3]
/** Above this size one set of weights has to do. */
const SMALL_PROCESS = 120

/**
 * Place a process: every step in a cell of its lane and phase, every flow in channels between the cells.
 *
 * Same input, same bytes. The result is checked; should a rule of the drawing ever be broken, the plainer form takes
 * over, which holds by construction, and says so in `isPlain`.
 *
 * @param process - linked, with every flow between two of its steps
 * @param measure - width of a text in the font of the drawing
 * @returns positions in CSS px, whole or half
 */
export function placeProcess(process: Process, form: Form, measure: MeasureText): PlacedProcess {
  const graph = createGraph(process)
  const order = readingOrderOf(graph)
  let best: PlacedProcess | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const weights of weightsFor(order.length)) {
    const placed = drawSeating(seatSteps(order, graph, weights), order, graph, form, measure)
    const cost = costOf(placed)
    if (cost < bestCost && checkLayout(placed, process).length === 0) {
      best = placed
      bestCost = cost
    }
  }
  return best ?? placePlainly(process, form, measure)
}

/** The form that takes over should the better one fail: one step per column, every flow through channels. */
export function placePlainly(process: Process, form: Form, measure: MeasureText): PlacedProcess {
  const graph = createGraph(process)
  const order = readingOrderOf(graph)
  return drawSeating(seatPlainly(order, graph), order, graph, form, measure, true)
}

function drawSeating(
  seating: Seating,
  order: readonly Step[],
  graph: ProcessGraph,
  form: Form,
  measure: MeasureText,
  isPlain = false,
): PlacedProcess {
  const laneCount = graph.process.lanes.length
  if (form === 'wide') {
    return drawGrid(gridOfWide(seating, laneCount), order, graph, measure, isPlain)
  }
  let placed: PlacedProcess | null = null
  for (const columns of TALL_COLUMNS) {
    placed = drawGrid(gridOfTall(seating, laneCount, columns), order, graph, measure, isPlain)
    if (placed.width <= TALL_WIDTH_PX) break
  }
  return placed ?? drawGrid(gridOfWide(seating, laneCount), order, graph, measure, isPlain)
}

function weightsFor(stepCount: number): readonly SeatWeights[] {
  if (stepCount > SMALL_PROCESS) return [{ column: 1.5, row: 3, vertical: 0.4 }]
  const weights: SeatWeights[] = []
  for (const column of [0.6, 1.2, 2, 3]) {
    for (const row of [1, 2, 3, 5]) {
      for (const vertical of [0.2, 0.7, 1.2]) weights.push({ column, row, vertical })
    }
  }
  return weights
}

/** Paper, and what the eye has to follow. */
function costOf(placed: PlacedProcess): number {
  const { crossings, bends, length } = measureLayout(placed)
  return (placed.width * placed.height) / 3000 + 16 * crossings + 5 * bends + length / 60
}
