import type { StepRef } from '../ids.ts'
import type { Process } from '../process.ts'
import { type PlacedStep, placedStep } from './named.ts'

/** The steps that are referred to, by name and with their maps. */
export function placedSteps(
  processes: readonly Process[],
  refs: readonly StepRef[],
): readonly PlacedStep[] {
  return refs.flatMap((ref) => {
    const process = processes.find(({ id }) => id === ref.process)
    const step = process?.steps.find(({ id }) => id === ref.step)
    return process === undefined || step === undefined ? [] : [placedStep(process, step)]
  })
}
