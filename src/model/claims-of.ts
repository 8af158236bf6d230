import type { Condition, Flow, Handover, Process, Step } from './process.ts'
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
    ...step.waitsFor,
    ...step.consentRequired,
    ...step.consentObtained,
    ...step.consentWithdrawn,
  ])
}

/** The same of a handover. */
export function claimsOfHandover(handover: Handover | null): readonly Claim<unknown>[] {
  return handover === null ? [] : written(Object.values(handover).flat())
}

/** Something that holds in some forms of a process only. */
export type PartOfForms = {
  readonly subject: object
  readonly of: 'step' | 'flow' | 'value' | 'handover' | 'coordinator'
  readonly applies: Condition
  /** When the step or the way that it belongs to exists; empty: always. */
  readonly within: Condition
}

/** All of a process that holds in some of its forms only. */
export function partsOfForms({ steps, flows, phases }: Process): readonly PartOfForms[] {
  const stepOf = new Map(steps.map((step) => [step.id, step]))
  const whenIn = (part: Step | Flow | undefined) => part?.appliesWhen ?? []
  return [
    ...heldBy(steps, 'step', []),
    ...flows.flatMap((flow) => heldBy([flow], 'flow', endsOf(flow).flatMap(whenIn))),
    ...steps.flatMap((step) => {
      const values = [...claimsOfStep(step).flatMap(inEveryForm), ...step.registrations]
      return heldBy(values, 'value', whenIn(step))
    }),
    ...flows.flatMap((flow) => {
      const values = claimsOfHandover(flow.handover).flatMap(inEveryForm)
      return heldBy(values, 'handover', [flow, ...endsOf(flow)].flatMap(whenIn))
    }),
    ...heldBy(
      written(phases.map(({ coordinator }) => coordinator)).flatMap(inEveryForm),
      'coordinator',
      [],
    ),
  ]

  function endsOf({ from, to }: Flow): readonly (Step | undefined)[] {
    return [stepOf.get(from), stepOf.get(to)]
  }
}

function heldBy(
  subjects: readonly { readonly appliesWhen?: Condition | null }[],
  of: PartOfForms['of'],
  within: Condition,
): readonly PartOfForms[] {
  return subjects.flatMap((subject): readonly PartOfForms[] =>
    subject.appliesWhen ? [{ subject, of, applies: subject.appliesWhen, within }] : [],
  )
}

function written(claims: readonly (Claim<unknown> | null)[]): readonly Claim<unknown>[] {
  return claims.filter((claim) => claim !== null)
}
