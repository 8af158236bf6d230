import type { RoleId, StepId } from './ids.ts'
import type { Flow, Process, Step } from './process.ts'
import { type Claim, type Status, settledOrMeanwhile, statusOf } from './provenance.ts'
import { isStartOrEnd } from './step-kind.ts'

/** What of a step can be another in one form of its process than in another, in the order that readers are told of it. */
export const STEP_FACTS = [
  'accountable',
  'responsible',
  'consulted',
  'informed',
  'attends',
  'caseOwner',
  'need',
  'duration',
  'deadline',
  'needs',
  'gives',
  'consent',
  'registration',
  'handover',
  'ways',
] as const
export type StepFactKind = (typeof STEP_FACTS)[number]

/** One value of a step, as it is compared with those of the same step in another form. */
export type StepFact = {
  readonly kind: StepFactKind
  /** Of those of its kind, where it stands. */
  readonly place: string
  /** All that it says beside the role. Where it comes from is no part of it. */
  readonly says: string
  readonly role: RoleId | null
  /** How firmly it stands, where that can differ. */
  readonly status: Status | null
}

export type FactsByStep = ReadonlyMap<StepId, readonly StepFact[]>

/** All that can depend on the form, of the steps of one form: their ways on, and what is handed over on them, among it. */
export function factsByStep({ steps, flows }: Process): FactsByStep {
  return new Map(
    steps.map((step) => {
      const ways = flows.filter(({ from }) => from === step.id)
      return [step.id, factsOf(step, ways)]
    }),
  )
}

function factsOf(step: Step, ways: readonly Flow[]): readonly StepFact[] {
  const { responsibility: who } = step
  return [
    ...roleFacts('accountable', '', [hasAccountable(step) ? who.accountable : null]),
    ...roleFacts('responsible', '', who.responsible),
    ...roleFacts('consulted', '', who.consulted),
    ...roleFacts('informed', '', who.informed),
    ...roleFacts('attends', '', who.attends),
    ...roleFacts('caseOwner', '', [who.caseOwner]),
    ...facts('need', '', [step.need]),
    ...facts('duration', '', [step.duration]),
    ...facts('deadline', '', [step.deadline]),
    ...facts('needs', '', step.needs),
    ...facts('gives', '', step.gives),
    ...facts('consent', 'required', step.consentRequired),
    ...facts('consent', 'obtained', step.consentObtained),
    ...step.registrations.map(({ system, point, when, by, status }) => {
      const place = JSON.stringify([system, point, when])
      return { kind: 'registration' as const, place, says: '', role: by, status }
    }),
    ...ways.flatMap(({ to, handover }) => {
      const way = { kind: 'ways' as const, place: to, says: '', role: null, status: null }
      if (handover === null) return [way]
      const { receiver, ...others } = handover
      return [
        way,
        ...roleFacts('handover', to, [receiver]),
        ...Object.entries(others).flatMap(([field, claims]) =>
          facts('handover', `${to} ${field}`, [claims].flat()),
        ),
      ]
    }),
  ]
}

/** Nobody acts where a process begins or ends: that nobody is accountable there is nothing to agree on. */
function hasAccountable({ kind, responsibility }: Step): boolean {
  return responsibility.accountable.kind === 'settled' || !isStartOrEnd(kind)
}

function roleFacts(
  kind: StepFactKind,
  place: string,
  claims: readonly (Claim<RoleId> | null)[],
): readonly StepFact[] {
  return written(claims).map((claim) => {
    const says = JSON.stringify(openness(claim))
    return { kind, place, says, role: settledOrMeanwhile(claim), status: statusOf(claim) }
  })
}

function facts(
  kind: StepFactKind,
  place: string,
  claims: readonly (Claim<unknown> | null)[],
): readonly StepFact[] {
  return written(claims).map((claim) => {
    const says = JSON.stringify([settledOrMeanwhile(claim), openness(claim)])
    return { kind, place, says, role: null, status: statusOf(claim) }
  })
}

function openness(claim: Claim<unknown>) {
  return claim.kind === 'open' && [claim.practices, claim.decidedBy]
}

function written<Value>(claims: readonly (Claim<Value> | null)[]): readonly Claim<Value>[] {
  return claims.filter((claim) => claim !== null)
}
