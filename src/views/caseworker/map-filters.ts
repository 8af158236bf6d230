import type { FlowId, PartyId, PhaseId, RoleId, StepId } from '../../model/ids.ts'
import { inForm } from '../../model/in-form.ts'
import type { MapProcess, MapStep } from '../../model/map-process.ts'
import type { RoleSummary } from '../../model/party.ts'
import { valuesOf } from '../../model/provenance.ts'
import { rolesInStep } from '../../model/roles-in-step.ts'
import type { LayersHere } from './layers-here.ts'

/** What the map can tell of its steps beside itself, as addresses name it. */
export const LAYERS = [
  'glapp',
  'flaskhalsar',
  'overlamningar',
  'samtycken',
  'status',
  'aktualitet',
] as const
export type LayerId = (typeof LAYERS)[number] | WayLayer
/** A way from step to step, `vag.start.mote.slut`: what a link shows, chosen in no box. */
export type WayLayer = `vag.${string}`

/** What a layer is called by: that of any way is one. */
export function kindOfLayer(layer: LayerId): (typeof LAYERS)[number] | 'vag' {
  return isWay(layer) ? 'vag' : layer
}

export function isWay(layer: string | null): layer is WayLayer {
  return layer?.startsWith('vag.') === true
}

/** What the map leaves undimmed. Kept in the address, so that a link shows the same. */
export type MapFilters = {
  readonly role: RoleId | null
  readonly party: PartyId | null
  readonly phase: PhaseId | null
  /** One of the forms of the process. */
  readonly form: string | null
  /** Only what lies in it is lifted. */
  readonly layer: LayerId | null
  /** Only where the role is accountable. */
  readonly onlyAccountable: boolean
}

export const NO_FILTERS: MapFilters = {
  role: null,
  party: null,
  phase: null,
  form: null,
  layer: null,
  onlyAccountable: false,
}

/** Filters as the address has them: `?roll=…&part=…&fas=…&form=…&lager=…&ansvar=1`. Ids the map lacks are left out. */
export function readFilters(
  search: URLSearchParams,
  process: MapProcess,
  roles: readonly RoleSummary[],
): MapFilters {
  const role = roles.find(({ id }) => id === search.get('roll'))?.id ?? null
  const layer = search.get('lager')
  return {
    role,
    party: process.lanes.find((id) => id === search.get('part')) ?? null,
    phase: process.phases.find(({ id }) => id === search.get('fas'))?.id ?? null,
    form: process.forms?.find(({ id }) => id === search.get('form'))?.id ?? null,
    layer: LAYERS.find((id) => id === layer) ?? (isWay(layer) ? layer : null),
    onlyAccountable: role !== null && search.get('ansvar') === '1',
  }
}

/** @returns `?…`, or nothing when no filter is on */
export function writeFilters(filters: MapFilters): string {
  const search = new URLSearchParams()
  if (filters.role) search.set('roll', filters.role)
  if (filters.party) search.set('part', filters.party)
  if (filters.phase) search.set('fas', filters.phase)
  if (filters.form) search.set('form', filters.form)
  if (filters.layer) search.set('lager', filters.layer)
  if (filters.role && filters.onlyAccountable) search.set('ansvar', '1')
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

/**
 * The steps that the filters leave out, and the flows that a form lacks. They are drawn dim, never removed.
 *
 * @param layers - until they have come, a layer leaves out nothing
 */
export function dimmedParts(
  process: MapProcess,
  filters: MapFilters,
  roles: readonly RoleSummary[],
  layers: LayersHere | null = null,
): ReadonlySet<StepId | FlowId> {
  const partyOf = new Map(roles.map((role) => [role.id, role.party]))
  const isKept = (step: MapStep) => {
    const inStep = filters.onlyAccountable ? accountableIn(step) : rolesInStep(step)
    return (
      (filters.role === null || inStep.includes(filters.role)) &&
      (filters.phase === null || step.phase === filters.phase) &&
      (filters.party === null ||
        step.lane === filters.party ||
        rolesInStep(step).some((role) => partyOf.get(role) === filters.party))
    )
  }
  const shown = inForm(process, filters.form)
  return new Set([
    ...shown.steps.flatMap((step) => (isKept(step) ? [] : step.id)),
    ...(process.forms?.find(({ id }) => id === filters.form)?.without ?? []),
    ...(layers?.outside(filters, shown) ?? []),
  ])
}

/**
 * The steps that the filters are about, all where none is on, which the reader is led through. A form alone is about the steps that differ in
 * it: it has nearly all of the others too.
 *
 * @param process - in the chosen form
 */
export function liftedSteps(
  process: MapProcess,
  filters: MapFilters,
  dimmed: ReadonlySet<StepId | FlowId>,
): ReadonlySet<StepId> {
  const isAlone = isFormAlone(filters)
  const isLifted = ({ id, differs }: MapStep) => (isAlone ? differs : !dimmed.has(id))
  return new Set(process.steps.filter(isLifted).map(({ id }) => id))
}

/** Is a form of the process all that is chosen? */
export function isFormAlone({ form, ...others }: MapFilters): boolean {
  return form !== null && writeFilters({ ...others, form: null }) === ''
}

/** Roles that have anything to do in the process, for the choice of one. */
export function rolesOf(
  process: MapProcess,
  roles: readonly RoleSummary[],
): readonly RoleSummary[] {
  const used = new Set(process.steps.flatMap(rolesInStep))
  return roles.filter((role) => used.has(role.id))
}

function accountableIn(step: MapStep): readonly RoleId[] {
  return valuesOf([step.responsibility.accountable])
}
