import { holds } from '../conditions.ts'
import { type Duty, dutiesOf } from '../duties.ts'
import type { PartyId, RoleId, StepId } from '../ids.ts'
import { inWhichForms } from '../in-which-forms.ts'
import type { Condition, Process, Step } from '../process.ts'
import {
  type Claim,
  inEveryForm,
  type Status,
  settledOrMeanwhile,
  statusOf,
} from '../provenance.ts'
import type { Raci } from '../responsibility.ts'
import type { Site } from '../site.ts'
import { isStartOrEnd } from '../step-kind.ts'
import { formsOf, type ProcessForm } from '../variants.ts'
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
  /** Others that maps show it in. */
  readonly others: readonly RoleMap[]
  /** Those where it only owns the case, which someone else carries on. */
  readonly owned: readonly RoleMap[]
}

/** Steps of a map, each with roles that have a part in it. */
export type PartyMap = StepsOfMap<{ readonly roles: readonly RoleInStep[] }>

export type RoleInStep = { readonly role: RoleId; readonly parts: readonly Part[] }

/** What the roles of a party do, grouped as each role's own steps are, by the most that one of them does in a step. */
export type PartyParts = {
  readonly own: readonly PartyMap[]
  readonly others: readonly PartyMap[]
  readonly owned: readonly PartyMap[]
  /** Those in its lane that none of its roles is accountable for or carries out, with the roles that do. */
  readonly inLane: readonly PartyMap[]
}

/** Every step that a role has a part in, each once with all the parts, in the order of the maps. */
export function partsOfRole(
  { processes, questions }: Pick<Site, 'processes' | 'questions'>,
  role: RoleId,
): RoleParts {
  const maps = processes.map((process) => {
    return { process, parts: partsIn(process, formsOf(process, questions), role) }
  })
  const those = (group: keyof RoleParts) =>
    maps.flatMap(({ process, parts }) =>
      stepsByPhase(process, ({ id }) => {
        const own = parts.get(id) ?? []
        return own.length > 0 && groupOf(own) === group ? { parts: own } : null
      }),
    )
  return { own: those('own'), others: those('others'), owned: those('owned') }
}

function groupOf(parts: readonly Part[]): keyof RoleParts {
  if (parts.some(({ name }) => name === 'A' || name === 'R')) return 'own'
  return parts.every(({ name }) => name === 'caseOwner') ? 'owned' : 'others'
}

/** Every step that a party's roles have a part in, or that lies in its lane, in the order of the maps. */
export function partsOfParty(
  { processes, questions, roles }: Pick<Site, 'processes' | 'questions' | 'roles'>,
  party: PartyId,
): PartyParts {
  const ofParty = roles.filter((role) => role.party === party)
  const maps = processes.map((process) => {
    const forms = formsOf(process, questions)
    const parts = ofParty.map(({ id }) => ({ role: id, parts: partsIn(process, forms, id) }))
    const inSteps = new Map(
      process.steps.map(({ id }): readonly [StepId, readonly RoleInStep[]] => [
        id,
        parts
          .map((one) => ({ role: one.role, parts: one.parts.get(id) ?? [] }))
          .filter((one) => one.parts.length > 0)
          .toSorted((a, b) => rankOf(a) - rankOf(b)),
      ]),
    )
    return { process, forms, rolesIn: (step: Step) => inSteps.get(step.id) ?? [] }
  })
  const partsOf = (found: readonly RoleInStep[]) => found.flatMap(({ parts }) => parts)
  const those = (group: keyof RoleParts) =>
    maps.flatMap(({ process, rolesIn }) =>
      stepsByPhase(process, (step) => {
        const found = rolesIn(step)
        const all = partsOf(found)
        return all.length > 0 && groupOf(all) === group ? { roles: found } : null
      }),
    )
  return {
    own: those('own'),
    others: those('others'),
    owned: those('owned'),
    inLane: maps.flatMap(({ process, forms, rolesIn }) =>
      stepsByPhase(process, (step) =>
        step.lane === party && !isStartOrEnd(step.kind) && groupOf(partsOf(rolesIn(step))) !== 'own'
          ? { roles: whoWorksIn(process, forms, step) }
          : null,
      ),
    ),
  }
}

const ORDER: readonly PartName[] = ['A', 'R', 'C', 'I', 'attends', 'caseOwner']

/** Those who do the most in a step come first. */
function rankOf({ parts }: RoleInStep): number {
  return Math.min(...parts.map(({ name }) => ORDER.indexOf(name)))
}

function whoWorksIn(
  process: Process,
  forms: readonly ProcessForm[],
  step: Step,
): readonly RoleInStep[] {
  const working = dutiesOf([process], { phase: step.phase }).filter(
    (duty) => duty.step === step && (duty.letter === 'A' || duty.letter === 'R'),
  )
  return [...new Set(working.map(({ role }) => role))].map((role) => {
    const own = working.filter((duty) => duty.role === role)
    return { role, parts: eachOnce(own.map(partOf), step, forms) }
  })
}

/** A part for the answers that it is written for. */
type WrittenPart = Part & { readonly appliesWhen: Condition | null }

function partsIn(
  process: Process,
  forms: readonly ProcessForm[],
  role: RoleId,
): ReadonlyMap<StepId, readonly Part[]> {
  const duties = dutiesOf([process], { role })
  return new Map(
    process.steps.map((step) => {
      const own = duties.filter((duty) => duty.step.id === step.id).map(partOf)
      return [step.id, eachOnce([...own, ...besideDuties(step, role)], step, forms)]
    }),
  )
}

function partOf({ letter, status, formName, appliesWhen }: Duty): WrittenPart {
  return { name: letter, status, formName, appliesWhen }
}

function besideDuties(step: Step, role: RoleId): readonly WrittenPart[] {
  const { attends, caseOwner } = step.responsibility
  const part = (
    name: PartName,
    claims: readonly (Claim<RoleId> | null)[],
  ): readonly WrittenPart[] =>
    claims
      .flatMap((claim) => (claim ? inEveryForm(claim) : []))
      .filter((claim) => settledOrMeanwhile(claim) === role)
      .map((claim) => ({
        name,
        status: statusOf(claim),
        formName: claim.formName ?? step.formName ?? null,
        appliesWhen: claim.appliesWhen ?? null,
      }))
  return [...part('attends', attends), ...part('caseOwner', [caseOwner])]
}

/** Each part once for the forms in which it is as certain; without them where those are all that have the step. */
function eachOnce(
  written: readonly WrittenPart[],
  step: Step,
  forms: readonly ProcessForm[],
): readonly Part[] {
  const having = forms.filter(({ given }) => holds(step.appliesWhen, given))
  const kindOf = ({ name, status }: Part) => `${name} ${status}`
  return [...new Set(written.map(kindOf))]
    .flatMap((kind) =>
      inWhichForms(
        written.filter((part) => kindOf(part) === kind),
        having,
      ),
    )
    .map((part) => ({ ...part, formName: part.formName ?? step.formName ?? null }))
}
