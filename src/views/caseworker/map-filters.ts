import type { PartyId, PhaseId, RoleId, StepId } from '../../model/ids.ts'
import type { MapProcess, MapStep } from '../../model/map-process.ts'
import type { RoleSummary } from '../../model/party.ts'
import { valuesOf } from '../../model/provenance.ts'

/** What the map leaves undimmed. Kept in the address, so that a link shows the same. */
export type MapFilters = {
  readonly role: RoleId | null
  readonly party: PartyId | null
  readonly phase: PhaseId | null
  /** Only where the role is accountable. */
  readonly onlyAccountable: boolean
}

export const NO_FILTERS: MapFilters = {
  role: null,
  party: null,
  phase: null,
  onlyAccountable: false,
}

/** Filters as the address has them: `?roll=…&part=…&fas=…&ansvar=1`. Ids the map lacks are left out. */
export function readFilters(
  search: URLSearchParams,
  process: MapProcess,
  roles: readonly RoleSummary[],
): MapFilters {
  const role = roles.find(({ id }) => id === search.get('roll'))?.id ?? null
  return {
    role,
    party: process.lanes.find((id) => id === search.get('part')) ?? null,
    phase: process.phases.find(({ id }) => id === search.get('fas'))?.id ?? null,
    onlyAccountable: role !== null && search.get('ansvar') === '1',
  }
}

/** @returns `?…`, or nothing when no filter is on */
export function writeFilters(filters: MapFilters): string {
  const search = new URLSearchParams()
  if (filters.role) search.set('roll', filters.role)
  if (filters.party) search.set('part', filters.party)
  if (filters.phase) search.set('fas', filters.phase)
  if (filters.role && filters.onlyAccountable) search.set('ansvar', '1')
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

/** The steps that the filters leave out. They are drawn dim, never removed. */
export function dimmedSteps(
  process: MapProcess,
  filters: MapFilters,
  roles: readonly RoleSummary[],
): ReadonlySet<StepId> {
  const partyOf = new Map(roles.map((role) => [role.id, role.party]))
  const isKept = (step: MapStep) => {
    const inStep = filters.onlyAccountable ? accountableIn(step) : rolesIn(step)
    return (
      (filters.role === null || inStep.includes(filters.role)) &&
      (filters.phase === null || step.phase === filters.phase) &&
      (filters.party === null ||
        step.lane === filters.party ||
        rolesIn(step).some((role) => partyOf.get(role) === filters.party))
    )
  }
  return new Set(process.steps.filter((step) => !isKept(step)).map((step) => step.id))
}

/** Roles that have anything to do in the process, for the choice of one. */
export function rolesOf(
  process: MapProcess,
  roles: readonly RoleSummary[],
): readonly RoleSummary[] {
  const used = new Set(process.steps.flatMap(rolesIn))
  return roles.filter((role) => used.has(role.id))
}

function accountableIn(step: MapStep): readonly RoleId[] {
  return valuesOf([step.responsibility.accountable])
}

function rolesIn(step: MapStep): readonly RoleId[] {
  const { accountable, responsible, consulted, informed, attends } = step.responsibility
  return valuesOf([accountable, ...responsible, ...consulted, ...informed, ...attends])
}
