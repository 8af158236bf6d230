import type { MapProcess } from './map-process.ts'

/**
 * The process as one of its forms has it: just the values that hold there, on the same steps and flows in the same
 * lanes. Those that the form lacks are left as they are, since a map dims and never removes.
 *
 * @param id - of the form; `null` for the process with the values of all
 */
export function inForm(process: MapProcess, id: string | null): MapProcess {
  const form = process.forms?.find((one) => one.id === id)
  if (!form) return process
  const { steps, flows } = process
  return {
    ...process,
    steps: steps.map((step) => ({ ...step, ...form.steps[step.id] })),
    flows: flows.map((flow) => ({ ...flow, ...form.flows[flow.id] })),
  }
}
