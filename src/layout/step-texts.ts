import type { FlowId, StepId } from '../model/ids.ts'
import type { Process, Step } from '../model/process.ts'
import { clearName } from './clear-name.ts'
import { type FlowLabel, labelsOf } from './flow-label.ts'
import type { MeasureText } from './measure-text.ts'
import { type StepSize, sizeOfStep } from './step-shape.ts'

/** Names and labels broken into lines: the same in every attempt at a layout, so measured once. */
export type Texts = {
  readonly sizes: ReadonlyMap<StepId, StepSize>
  readonly labels: ReadonlyMap<FlowId, FlowLabel>
}

export function textsOf(process: Process, measure: MeasureText): Texts {
  const handing = new Set(process.flows.flatMap(({ from, handover }) => (handover ? from : [])))
  const sizeOf = (step: Step) => {
    const hasMark = handing.has(step.id)
    return clearName(step, sizeOfStep(step, hasMark, measure), hasMark, measure)
  }
  return {
    sizes: new Map(process.steps.map((step) => [step.id, sizeOf(step)])),
    labels: labelsOf(process.flows, measure),
  }
}
