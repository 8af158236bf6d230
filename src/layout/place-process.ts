import { createGraph, type ProcessGraph } from '../model/graph.ts'
import type { Process, Step } from '../model/process.ts'
import { readingOrderOf } from '../model/reading-order.ts'
import { checkLayout } from './check-layout.ts'
import { compactDrawing } from './compact-drawing.ts'
import { drawGrid } from './draw-grid.ts'
import { mayStandUpright } from './flow-label.ts'
import { gridOfTall, gridOfWide } from './grid.ts'
import { improveSeats, type Judgement } from './improve-seats.ts'
import { loosenSeats } from './loosen-seats.ts'
import { measureLayout } from './measure-layout.ts'
import type { MeasureText } from './measure-text.ts'
import { TALL_WIDTH_PX } from './metrics.ts'
import { paperScale, paperSize } from './paper-plan.ts'
import type { Form, PlacedProcess } from './placed-process.ts'
import { type Seating, type SeatWeights, seatPlainly, seatSteps } from './seat-steps.ts'
import { type Texts, textsOf } from './step-texts.ts'

/** `quick` while someone writes, `full` for what is published. */
export type Effort = 'quick' | 'full'

/** Columns of the tall form, widest first. */
const TALL_COLUMNS = [5, 4, 3, 2]
/** Above this size one set of weights has to do, and seats are not tried one by one. */
const SMALL_PROCESS = 120
/** How many of the best beginnings are improved, with so many attempts; the best of them is loosened, and improved again. */
const BEGINNINGS = 2
const SHORT_TRY = 120
const LONG_TRY = 300
/** Attempts to loosen a map of average size. A smaller one needs fewer; in a larger one each of them takes longer. */
const LOOSE_TRY = 600
const AVERAGE_PROCESS = 50
/** What a flow that leads on costs when it is drawn leading back. */
const AGAINST = 200
/** What it costs when two flows cross. */
const CROSSING = 34
/** What it costs when names on paper are half as large. */
const SIZE = 700

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
export function placeProcess(
  process: Process,
  form: Form,
  measure: MeasureText,
  effort: Effort = 'full',
): PlacedProcess {
  const attempt = new Attempt(process, form, measure)
  const seatings = weightsFor(process.steps.length, effort).map((weights) => attempt.seat(weights))
  const best =
    effort === 'full' && process.steps.length <= SMALL_PROCESS
      ? improveBest(seatings, attempt)
      : cheapest(seatings, attempt)
  const drawn = best && attempt.draw(best)
  const holds = (placed: PlacedProcess) => checkLayout(placed, process).length === 0
  for (const placed of drawn ? [compactDrawing(drawn, process), drawn] : []) {
    if (holds(placed)) return placed
  }
  return placePlainly(process, form, measure)
}

type Tried = { readonly seating: Seating; readonly cost: number }

/** By what they cost roughly, the cheapest first. */
function inOrder(seatings: readonly Seating[], attempt: Attempt): readonly Tried[] {
  return seatings
    .map((seating) => ({ seating, cost: attempt.judge(seating).rough }))
    .sort((a, b) => a.cost - b.cost)
}

function cheapest(seatings: readonly Seating[], attempt: Attempt): Seating | undefined {
  return seatings.length === 1 ? seatings[0] : inOrder(seatings, attempt)[0]?.seating
}

/** Different beginnings end in different maps: try the best of them a little, and the best of these well. */
function improveBest(seatings: readonly Seating[], attempt: Attempt): Seating | undefined {
  const improve = (seating: Seating, attempts: number): Tried => {
    const improved = improveSeats(seating, attempt.order, attempt.judge, attempts)
    return { seating: improved, cost: attempt.judge(improved).fine() }
  }
  const tried = inOrder(seatings, attempt)
  const different = tried.filter(({ cost }, i) => cost !== tried[i - 1]?.cost)
  const [first] = different
    .slice(0, BEGINNINGS)
    .map(({ seating }) => improve(seating, SHORT_TRY))
    .sort((a, b) => a.cost - b.cost)
  if (!first) return undefined
  const { order, judge } = attempt
  const size = Math.max(1, order.length) / AVERAGE_PROCESS
  const share = Math.min(size, 1 / size)
  const loosened = loosenSeats(first.seating, order, judge, Math.round(LOOSE_TRY * share))
  return improve(loosened, LONG_TRY).seating
}

/** The form that takes over should the better one fail: one step per column, every flow through channels. */
export function placePlainly(process: Process, form: Form, measure: MeasureText): PlacedProcess {
  const attempt = new Attempt(process, form, measure)
  return attempt.draw(seatPlainly(attempt.order, attempt.graph), true)
}

class Attempt {
  readonly graph: ProcessGraph
  readonly order: readonly Step[]
  readonly #form: Form
  readonly #texts: Texts
  /** Columns of the tall form, settled by the first drawing: what is compared must be folded alike. */
  #columns = 0

  constructor(process: Process, form: Form, measure: MeasureText) {
    this.graph = createGraph(process)
    this.order = readingOrderOf(this.graph)
    this.#form = form
    this.#texts = textsOf(process, measure)
  }

  seat(weights: SeatWeights): Seating {
    const { labels } = this.#texts
    return seatSteps(this.order, this.graph, weights, (flow) => mayStandUpright(labels, flow))
  }

  draw(seating: Seating, isPlain = false): PlacedProcess {
    const draw = (grid: ReturnType<typeof gridOfWide>) =>
      drawGrid(grid, this.order, this.graph, this.#texts, isPlain)
    const laneCount = this.graph.process.lanes.length
    if (this.#form === 'wide') return draw(gridOfWide(seating, laneCount))
    const drawTall = (columns: number) => draw(gridOfTall(seating, laneCount, columns))
    if (this.#columns === 0) this.#columns = this.#columnsFor(drawTall)
    return drawTall(this.#columns)
  }

  /** The most columns that are narrow enough; where none are, those that come nearest. */
  #columnsFor(drawTall: (columns: number) => PlacedProcess): number {
    let [best, least] = [0, Number.POSITIVE_INFINITY]
    for (const columns of TALL_COLUMNS) {
      const { width } = compactDrawing(drawTall(columns), this.graph.process)
      if (width <= TALL_WIDTH_PX) return columns
      if (width < least) [best, least] = [columns, width]
    }
    return best
  }

  judge = (seating: Seating): Judgement => {
    const placed = this.draw(seating)
    const against = AGAINST * this.#flowsAgainst(seating, placed)
    return {
      rough: costOf(placed) + against,
      fine: () => costOf(compactDrawing(placed, this.graph.process)) + against,
    }
  }

  /** Flows that lead on but are drawn leading back: a reader would take them for loops. */
  #flowsAgainst(seating: Seating, placed: PlacedProcess): number {
    let count = 0
    this.graph.process.flows.forEach((flow, i) => {
      if (this.graph.backFlows.has(flow.id)) return
      const from = seating.seats.get(flow.from)?.column ?? 0
      const to = seating.seats.get(flow.to)?.column ?? 0
      const isUpright = placed.flows[i]?.points.length === 2
      if (to < from || (to === from && !isUpright)) count++
    })
    return count
  }
}

/** Size first, since it decides whether the names can be read on paper; then what the eye has to follow. */
function costOf(placed: PlacedProcess): number {
  const { crossings, bends, length } = measureLayout(placed)
  return sizeCost(placed) + CROSSING * crossings + 5 * bends + length / 50
}

function sizeCost(placed: PlacedProcess): number {
  const { form, width, height } = placed
  if (form === 'tall') return height / 2 + Math.max(0, width - TALL_WIDTH_PX) * 4
  return SIZE / paperScale(paperSize(placed)) + (width * height) / 20_000
}

function weightsFor(stepCount: number, effort: Effort): readonly SeatWeights[] {
  if (stepCount > SMALL_PROCESS) return [{ column: 2, row: 3, vertical: 0.3 }]
  const weights: SeatWeights[] = []
  for (const column of effort === 'full' ? [0.6, 1.2, 2, 4] : [1.2, 4]) {
    for (const row of effort === 'full' ? [1, 2, 3, 5, 8] : [2, 5]) {
      for (const vertical of [0.2, 0.8]) weights.push({ column, row, vertical })
    }
  }
  return weights
}
