import { individualOf } from './handovers.ts'
import type { RoleId } from './ids.ts'
import type { Role } from './party.ts'
import type { Step } from './process.ts'
import { settledOrMeanwhile } from './provenance.ts'
import type { Site } from './site.ts'

/** What a station says that is never typed: drawn from the responsibility of its step. */
export type StationFacts = {
  /** Who is responsible; `null` only where the check has already refused the step. */
  readonly accountable: Role | null
  /** The parties have not agreed on who is responsible: the role is shown until they have. */
  readonly isOpen: boolean
  /** Both practices, when the question is open and the sources tell. */
  readonly practices: string | null
  /** Whom to contact: the accountable role as citizens know it, else the first that meets them. */
  readonly contact: Role | null
  /** Who is there beside the citizen: those who carry out the step and those who attend. */
  readonly meets: readonly Role[]
}

/** The four questions' drawn answers: who is responsible, whom to contact, whom one meets. */
export function stationFacts(site: Pick<Site, 'roles' | 'parties'>, step: Step): StationFacts {
  const roles = new Map<RoleId, Role>(site.roles.map((role) => [role.id, role]))
  const individual = individualOf(site.parties)
  const { accountable, responsible, attends } = step.responsibility

  const accountableId = settledOrMeanwhile(accountable)
  const accountableRole = accountableId === null ? null : (roles.get(accountableId) ?? null)
  const present = [...responsible.map(settledOrMeanwhile), ...attends]
  const meets = [...new Set(present)]
    .flatMap((id) => (id === null ? [] : (roles.get(id) ?? [])))
    .filter((role) => role.party !== individual)
  const helpers = [accountableRole, ...meets].filter((role) => role !== null)

  return {
    accountable: accountableRole,
    isOpen: accountable.kind === 'open',
    practices: accountable.kind === 'open' ? accountable.practices : null,
    contact: helpers.find((role) => role.citizen !== null && role.party !== individual) ?? null,
    meets,
  }
}
