import { dutiesOf } from '../duties.ts'
import type { PartyId, RoleId, StepId } from '../ids.ts'
import type { RoleSummary } from '../party.ts'
import type { Process, Step } from '../process.ts'
import {
  type Claim,
  inEveryForm,
  type Status,
  settledOrMeanwhile,
  statusOf,
} from '../provenance.ts'
import type { Raci } from '../responsibility.ts'
import { type StepsOfMap, stepsByPhase } from './steps-by-phase.ts'

/** What a role can be in a step: its four letters, one who takes part in a meeting, one who owns the case. */
export type PartName = Raci | 'attends' | 'caseOwner'

export type Part = {
  readonly name: PartName
  readonly status: Status
  /** What the forms of the process are called in which it has the part; `null` = in all. */
  readonly formName: string | null
}

/** The steps of a map that a role has to do with, each with all that it does there. */
export type RoleMap = StepsOfMap<{ readonly parts: readonly Part[] }>

export type RoleParts = {
  /** The steps that the role is accountable for or carries out. */
  readonly own: readonly RoleMap[]
  /** The others it has to do with. */
  readonly others: readonly RoleMap[]
}

/** The steps of a map that a party's roles are accountable for or carry out, and those roles. */
export type PartyMap = StepsOfMap<{
  readonly roles: readonly { readonly role: RoleId; readonly parts: readonly Part[] }[]
}>

/** Every step that a role has a part in, each once with all the parts, in the order of the maps. */
export function partsOfRole(processes: readonly Process[], role: RoleId): RoleParts {
  const maps = processes.map((process) => ({ process, parts: partsIn(process, role) }))
  const isOwn = (parts: readonly Part[]) => parts.some(({ name }) => name === 'A' || name === 'R')
  const those = (isWanted: (parts: readonly Part[]) => boolean) =>
    maps.flatMap(({ process, parts }) =>
      stepsByPhase(process, ({ id }) => {
        const own = parts.get(id) ?? []
        return own.length > 0 && isWanted(own) ? { parts: own } : null
      }),
    )
  return { own: those(isOwn), others: those((parts) => !isOwn(parts)) }
}

/** Every step that a party's roles are accountable for or carry out, in the order of the maps. */
export function partsOfParty(
  processes: readonly Process[],
  party: PartyId,
  roles: readonly RoleSummary[],
): readonly PartyMap[] {
  return processes.flatMap((process) => {
    const own = dutiesOf([process], { party }, roles).filter(
      ({ letter }) => letter === 'A' || letter === 'R',
    )
    return stepsByPhase(process, ({ id }) => {
      const duties = own.filter(({ step }) => step.id === id)
      const parts = (role: RoleId) =>
        duties
          .filter((duty) => duty.role === role)
          .map(({ letter, status, formName }): Part => ({ name: letter, status, formName }))
      const named = [...new Set(duties.map(({ role }) => role))]
      return named.length === 0
        ? null
        : { roles: named.map((role) => ({ role, parts: parts(role) })) }
    })
  })
}

function partsIn(process: Process, role: RoleId): ReadonlyMap<StepId, readonly Part[]> {
  const duties = dutiesOf([process], { role })
  return new Map(
    process.steps.map((step) => {
      const letters = new Map<PartName, Part>()
      for (const { letter, status, formName, step: one } of duties) {
        if (one.id === step.id && !letters.has(letter))
          letters.set(letter, { name: letter, status, formName })
      }
      return [step.id, [...letters.values(), ...besideDuties(step, role)]]
    }),
  )
}

function besideDuties(step: Step, role: RoleId): readonly Part[] {
  const { attends, caseOwner } = step.responsibility
  const part = (name: PartName, claims: readonly (Claim<RoleId> | null)[]): readonly Part[] =>
    claims
      .flatMap((claim) => (claim ? inEveryForm(claim) : []))
      .filter((claim) => settledOrMeanwhile(claim) === role)
      .slice(0, 1)
      .map((claim) => ({
        name,
        status: statusOf(claim),
        formName: claim.formName ?? step.formName ?? null,
      }))
  return [...part('attends', attends), ...part('caseOwner', [caseOwner])]
}
