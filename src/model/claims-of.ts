import type { Condition, Handover, Step } from './process.ts'
import { type Claim, inEveryForm } from './provenance.ts'

/** Every single value of a step that may have a status and sources of its own, or hold in some forms only. */
export function claimsOfStep(step: Step): readonly Claim<unknown>[] {
  const { responsibility: who } = step
  return written([
    who.accountable,
    ...who.responsible,
    ...who.consulted,
    ...who.informed,
    ...who.attends,
    who.caseOwner,
    step.need,
    step.duration,
    step.deadline,
    ...step.needs,
    ...step.gives,
    ...step.consentRequired,
    ...step.consentObtained,
  ])
}

/** The same of a handover. */
export function claimsOfHandover(handover: Handover | null): readonly Claim<unknown>[] {
  if (handover === null) return []
  const { what, channel, receiver, by, consent, ifNoAnswer } = handover
  return written([...what, channel, receiver, by, consent, ifNoAnswer])
}

/** When the values of a step, its registrations among them, hold in some forms of the process only. */
export function conditionsOfStep(step: Step): readonly Condition[] {
  return [
    ...conditionsOf(claimsOfStep(step)),
    ...step.registrations.flatMap(({ appliesWhen }) => (appliesWhen ? [appliesWhen] : [])),
  ]
}

export function conditionsOf(claims: readonly Claim<unknown>[]): readonly Condition[] {
  return claims
    .flatMap(inEveryForm)
    .flatMap(({ appliesWhen }) => (appliesWhen ? [appliesWhen] : []))
}

function written(claims: readonly (Claim<unknown> | null)[]): readonly Claim<unknown>[] {
  return claims.filter((claim) => claim !== null)
}
