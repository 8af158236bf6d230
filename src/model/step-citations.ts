import { claimsOfHandover, claimsOfStep } from './claims-of.ts'
import type { Process, Step } from './process.ts'
import { type Citation, type Claim, inEveryForm } from './provenance.ts'

/** Sources of all that a step's page tells: of the step, of its single values, and of its ways and handovers. */
export function citationsOfStep(process: Process, step: Step): readonly Citation[] {
  const coordinator = process.phases.find(({ id }) => id === step.phase)?.coordinator ?? null
  const flows = process.flows.filter(({ from, to }) => from === step.id || to === step.id)
  const claims: readonly Claim<unknown>[] = [
    ...claimsOfStep(step),
    ...(coordinator === null ? [] : [coordinator]),
    ...flows.flatMap(({ handover }) => claimsOfHandover(handover)),
  ]
  return [
    ...step.citations,
    ...step.registrations.flatMap(({ citations }) => citations),
    ...flows.flatMap(({ citations }) => citations),
    ...claims.flatMap(inEveryForm).flatMap(({ citations }) => citations),
  ]
}
