import type { StepId } from '../model/ids.ts'
import type { Process } from '../model/process.ts'
import { type Axis, type Block, blockOf } from './blocks.ts'
import type { Bodies } from './bodies.ts'
import { boxAround, markBox } from './boxes.ts'
import { stretchesOf } from './measure-layout.ts'
import type { PlacedFlow, PlacedProcess, PlacedStep, Point } from './placed-process.ts'
import { signBoxes } from './step-signs.ts'

/** The steps and flows of a drawing while they move along an axis. */
export type MovingParts = {
  readonly blocks: readonly Block[]
  /** @param by - per body, px towards the start of the axis */
  readonly moved: (by: (body: number) => number) => Pick<PlacedProcess, 'steps' | 'flows'>
}

/**
 * Take a drawing apart into what moves along an axis by itself: every step with its signs and the labels and marks of
 * the flows that leave it, and every stretch of a line across the axis. Steps that a straight line joins move as one.
 */
export function movingParts(
  placed: PlacedProcess,
  process: Process,
  axis: Axis,
  bodies: Bodies,
): MovingParts {
  const ofStep = new Map(placed.steps.map(({ id }) => [id, bodies.add()]))
  const ends = new Map(process.flows.map((flow) => [flow.id, flow]))
  const bodyOf = (id: StepId | undefined) => (id && ofStep.get(id)) ?? 0
  const lines = placed.flows.map((flow): Line => {
    const { from, to } = ends.get(flow.id) ?? {}
    const own = { flow, from: bodyOf(from), to: bodyOf(to) }
    return { ...own, stretches: bodiesAcross(own, axis, bodies) }
  })
  const signed = new Map(process.steps.map((step) => [step.id, step]))
  const signsOf = ({ id, box }: PlacedStep) => {
    const step = signed.get(id)
    return step ? signBoxes(step, box) : []
  }
  return {
    blocks: [
      ...placed.steps.map(({ id, box }) => blockOf('step', bodyOf(id), box, axis)),
      ...placed.steps.flatMap((step) =>
        signsOf(step).map((box) => blockOf('sign', bodyOf(step.id), box, axis)),
      ),
      ...lines.flatMap((line) => blocksOf(line, axis)),
    ],
    moved: (by) => ({
      steps: placed.steps.map((step) => ({
        ...step,
        box: moved(step.box, axis, by(bodyOf(step.id))),
      })),
      flows: lines.map((line) => movedFlow(line, axis, by)),
    }),
  }
}

/** A flow's line, and the bodies that it moves with. */
type Line = {
  readonly flow: PlacedFlow
  readonly from: number
  readonly to: number
  /** Of each stretch; -1 for one along the axis, which only becomes longer or shorter. */
  readonly stretches: readonly number[]
}

function bodiesAcross(
  { flow, from, to }: Omit<Line, 'stretches'>,
  axis: Axis,
  bodies: Bodies,
): readonly number[] {
  const stretches = stretchesOf(flow.points)
  return stretches.map(([start, end], i) => {
    if (start[axis] !== end[axis]) return -1
    if (stretches.length === 1) bodies.join(from, to)
    if (i === 0) return from
    return i === stretches.length - 1 ? to : bodies.add()
  })
}

function blocksOf({ flow, from, stretches }: Line, axis: Axis): readonly Block[] {
  const { points, label, mark } = flow
  return [
    ...(label ? [blockOf('label', from, label.box, axis)] : []),
    ...(mark ? [blockOf('mark', from, markBox(mark), axis)] : []),
    ...stretchesOf(points).flatMap(([start, end], i) => {
      const body = stretches[i] ?? -1
      return body < 0 ? [] : [blockOf('line', body, boxAround(start, end), axis)]
    }),
  ]
}

/** A flow with its points moved, its label and its mark with its source. */
function movedFlow(line: Line, axis: Axis, by: (body: number) => number): PlacedFlow {
  const { flow, from } = line
  const { label, mark } = flow
  const points = flow.points.map((point, i) => moved(point, axis, by(bodyOfPoint(line, i))))
  return {
    ...flow,
    points,
    label: label && { ...label, box: moved(label.box, axis, by(from)) },
    mark: mark && moved(mark, axis, by(from)),
  }
}

/** The ends move with their steps, each point between with the stretch across that it belongs to. */
function bodyOfPoint({ flow, from, to, stretches }: Line, index: number): number {
  if (index === 0) return from
  if (index === flow.points.length - 1) return to
  const before = stretches[index - 1] ?? -1
  return before >= 0 ? before : (stretches[index] ?? 0)
}

function moved<Placed extends Point>(placed: Placed, axis: Axis, by: number): Placed {
  return { ...placed, [axis]: placed[axis] - by }
}
