import type { PartyId, PhaseId, ProcessId, RoleId } from './ids.ts'
import type { RoleSummary } from './party.ts'
import type { Condition, Process, Step } from './process.ts'
import { type Claim, inEveryForm, type Status, settledOrMeanwhile, statusOf } from './provenance.ts'
import { readingOrder } from './reading-order.ts'
import type { Raci } from './responsibility.ts'
import { isStartOrEnd } from './step-kind.ts'

/** One letter of one role in one step. */
export type Duty = {
  readonly process: Process
  readonly step: Step
  readonly role: RoleId
  readonly letter: Raci
  readonly status: Status
  /** What the forms of the process are called in which the role has the duty; `null` = in all. */
  readonly formName: string | null
  /** The answers of those forms, where they are not just those that have the step. */
  readonly appliesWhen: Condition | null
}

export type DutyFilter = {
  readonly role?: RoleId | undefined
  readonly party?: PartyId | undefined
  readonly process?: ProcessId | undefined
  readonly phase?: PhaseId | undefined
}

/**
 * Who does what, process by process and in reading order, accountable first. Start and end events have no duties.
 *
 * @param roles - needed only for a filter by party: a role's party is written with the role
 */
export function dutiesOf(
  processes: readonly Process[],
  filter: DutyFilter = {},
  roles: readonly RoleSummary[] = [],
): readonly Duty[] {
  const partyOf = new Map(roles.map((role) => [role.id, role.party]))
  return processes
    .filter((process) => filter.process === undefined || process.id === filter.process)
    .flatMap((process) => readingOrder(process).flatMap((step) => dutiesIn(process, step)))
    .filter(
      (duty) =>
        (filter.role === undefined || duty.role === filter.role) &&
        (filter.phase === undefined || duty.step.phase === filter.phase) &&
        (filter.party === undefined || partyOf.get(duty.role) === filter.party),
    )
}

function dutiesIn(process: Process, step: Step): readonly Duty[] {
  if (isStartOrEnd(step.kind)) return []
  const { accountable, responsible, consulted, informed } = step.responsibility
  const duty = (letter: Raci) => (written: Claim<RoleId>) =>
    inEveryForm(written).flatMap((claim): readonly Duty[] => {
      const role = settledOrMeanwhile(claim)
      if (role === null) return []
      const formName = claim.formName ?? step.formName ?? null
      const { appliesWhen = null } = claim
      const status = statusOf(claim)
      return [{ process, step, role, letter, status, formName, appliesWhen }]
    })
  return [
    ...duty('A')(accountable),
    ...responsible.flatMap(duty('R')),
    ...consulted.flatMap(duty('C')),
    ...informed.flatMap(duty('I')),
  ]
}
