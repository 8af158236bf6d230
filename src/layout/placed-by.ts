import type { Process } from '../model/process.ts'
import type { PlacedProcess } from './placed-process.ts'
import { required } from './required.ts'
import type { Texts } from './step-texts.ts'

/**
 * All that a process is placed by, as one text: of the names of its steps only the room that they need. Processes that
 * have it in common stand alike, each with its own names.
 */
export function placedBy(process: Process, { sizes }: Texts): string {
  const steps = process.steps.map((step) => {
    const { width, height } = required(sizes, step.id)
    return { ...step, name: '', width, height }
  })
  return JSON.stringify({ ...process, name: '', steps })
}

/** The same drawing with the names as they are broken now. */
export function withNames(placed: PlacedProcess, { sizes }: Texts): PlacedProcess {
  const steps = placed.steps.map((step) => ({ ...step, lines: required(sizes, step.id).lines }))
  return { ...placed, steps }
}
