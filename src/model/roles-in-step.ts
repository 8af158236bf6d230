import type { RoleId } from './ids.ts'
import type { MapStep } from './map-process.ts'
import { valuesOf } from './provenance.ts'

/** The roles that a map shows a step for: all but the one that only owns the case. */
export function rolesInStep({
  responsibility,
}: Pick<MapStep, 'responsibility'>): readonly RoleId[] {
  const { accountable, responsible, consulted, informed, attends } = responsibility
  return valuesOf([accountable, ...responsible, ...consulted, ...informed, ...attends])
}
