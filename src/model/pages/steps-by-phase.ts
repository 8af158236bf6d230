import type { Process, Step } from '../process.ts'
import { readingOrder } from '../reading-order.ts'
import { type NamedProcess, type NamedStep, namedProcess, namedStep } from './named.ts'

/** A step by the number that it has on its map, and what the page tells of it. */
export type NumberedStep<Facts> = Facts & { readonly number: number; readonly step: NamedStep }

/** The steps of one map that a page is about, phase by phase. */
export type StepsOfMap<Facts> = {
  readonly process: NamedProcess
  readonly phases: readonly {
    readonly name: string
    readonly steps: readonly NumberedStep<Facts>[]
  }[]
  readonly stepCount: number
}

/**
 * Steps of a map in reading order under their phases; phases without any are left out.
 *
 * @param factsOf - what the page tells of a step, or `null` where the page is not about it
 * @returns one map, or none when the page is about none of its steps
 */
export function stepsByPhase<Facts extends object>(
  process: Process,
  factsOf: (step: Step) => Facts | null,
): readonly StepsOfMap<Facts>[] {
  const found = readingOrder(process).flatMap((step, i) => {
    const facts = factsOf(step)
    if (facts === null) return []
    return [{ phase: step.phase, row: { ...facts, number: i + 1, step: namedStep(step) } }]
  })
  if (found.length === 0) return []
  const phases = process.phases
    .map(({ id, name }) => ({
      name,
      steps: found.filter(({ phase }) => phase === id).map(({ row }) => row),
    }))
    .filter(({ steps }) => steps.length > 0)
  return [{ process: namedProcess(process), phases, stepCount: found.length }]
}
