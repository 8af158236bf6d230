import type { Handover, Process, Step } from './process.ts'
import type { Citation, Claim } from './provenance.ts'

/** Sources of all that a step's page tells: of the step, of its single values, and of its ways and handovers. */
export function citationsOfStep(process: Process, step: Step): readonly Citation[] {
  const { responsibility: who } = step
  const phase = process.phases.find(({ id }) => id === step.phase)
  const flows = process.flows.filter(({ from, to }) => from === step.id || to === step.id)
  const claims: readonly (Claim<unknown> | null | undefined)[] = [
    who.accountable,
    ...who.responsible,
    ...who.consulted,
    ...who.informed,
    who.caseOwner,
    phase?.coordinator,
    step.need,
    step.duration,
    step.deadline,
    ...step.needs,
    ...step.gives,
    ...step.consentRequired,
    ...step.consentObtained,
    ...flows.flatMap(({ handover }) => (handover ? claimsOf(handover) : [])),
  ]
  return [
    ...step.citations,
    ...step.registrations.flatMap(({ citations }) => citations),
    ...flows.flatMap(({ citations }) => citations),
    ...claims.flatMap((claim) => claim?.citations ?? []),
  ]
}

function claimsOf(handover: Handover): readonly (Claim<unknown> | null)[] {
  const { what, channel, receiver, by, consent, ifNoAnswer } = handover
  return [...what, channel, receiver, by, consent, ifNoAnswer]
}
