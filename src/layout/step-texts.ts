import type { FlowId, StepId } from '../model/ids.ts'
import type { Process } from '../model/process.ts'
import { type FlowLabel, labelsOf } from './flow-label.ts'
import type { MeasureText } from './measure-text.ts'
import { type StepSize, sizeOfStep } from './step-shape.ts'

/** Names and labels broken into lines: the same in every attempt at a layout, so measured once. */
export type Texts = {
  readonly sizes: ReadonlyMap<StepId, StepSize>
  readonly labels: ReadonlyMap<FlowId, FlowLabel>
}

export function textsOf(process: Process, measure: MeasureText): Texts {
  return {
    sizes: new Map(process.steps.map((step) => [step.id, sizeOfStep(step, measure)])),
    labels: labelsOf(process.flows, measure),
  }
}
