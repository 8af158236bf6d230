import { individualOf } from './handovers.ts'
import type { PartyId, RoleId } from './ids.ts'
import { inWhichForms } from './in-which-forms.ts'
import type { Role } from './party.ts'
import type { Condition, Process, Step } from './process.ts'
import { type Claim, type Status, settledOrMeanwhile, statusOf } from './provenance.ts'
import type { Site } from './site.ts'
import { formsOf, type ProcessForm } from './variants.ts'

/** What a station says that is never typed: drawn from the responsibility of its step. */
export type StationFacts = {
  /** Who is responsible; `null` only where the check has already refused the step. */
  readonly accountable: Role | null
  /** How firmly that stands. Open: the parties have not agreed, and the role is shown until they have. */
  readonly status: Status
  /** The parties that are to agree, when they have not. */
  readonly decidedBy: readonly PartyId[]
  /** Who has the citizen's case in hand, and how firmly that stands; `null` where nobody does. */
  readonly caseOwner: { readonly role: Role; readonly status: Status } | null
  /**
   * Whom to contact: the first of accountable role, case owner, those met and the phase's coordinator that citizens
   * have a name and a channel for.
   */
  readonly contact: Role | null
  /** Who is there beside the citizen: those who carry out the step and those who attend. */
  readonly meets: readonly Met[]
  /** Who is responsible instead in other forms of the process. */
  readonly accountableInOtherForms: readonly { readonly role: Role; readonly formName: string }[]
}

/** One whom the citizen meets. */
export type Met = {
  readonly role: Role
  /** How firmly that stands: as the firmest of what content says of the role. */
  readonly status: Status
  /** What the forms of the process are called in which one meets the role; `null` = in all. */
  readonly formName: string | null
}

/** The four questions' drawn answers: who is responsible, whom to contact, whom one meets. */
export function stationFacts(
  site: Pick<Site, 'roles' | 'parties' | 'questions'>,
  process: Process,
  step: Step,
): StationFacts {
  const roles = new Map<RoleId, Role>(site.roles.map((role) => [role.id, role]))
  const individual = individualOf(site.parties)
  const { accountable, responsible, attends, caseOwner } = step.responsibility

  const isNotIndividual = (role: Role) => role.party !== individual
  const coordinator = process.phases.find((phase) => phase.id === step.phase)?.coordinator ?? null
  const roleIn = (claim: Claim<RoleId> | null) => {
    const id = claim && settledOrMeanwhile(claim)
    return id === null ? null : (roles.get(id) ?? null)
  }

  const present = [...responsible, ...attends].flatMap((claim): readonly Present[] => {
    const role = roleIn(claim)
    if (role === null || !isNotIndividual(role)) return []
    const { formName = null, appliesWhen = null } = claim
    return [{ role, status: statusOf(claim), formName, appliesWhen }]
  })
  const meets = eachOnce(present, formsOf(process, site.questions))
  const met = meets.map(({ role }) => role)
  const owner = roleIn(caseOwner)
  const helpers = [roleIn(accountable), owner, ...met, roleIn(coordinator)]

  return {
    accountable: roleIn(accountable),
    status: statusOf(accountable),
    decidedBy: accountable.kind === 'open' ? accountable.decidedBy : [],
    caseOwner: owner && caseOwner ? { role: owner, status: statusOf(caseOwner) } : null,
    contact:
      helpers
        .filter((role) => role !== null)
        .filter(isNotIndividual)
        .find((role) => role.citizen !== null) ?? null,
    meets,
    accountableInOtherForms: (accountable.otherForms ?? []).flatMap((claim) => {
      const role = roleIn(claim)
      return role && claim.formName ? { role, formName: claim.formName } : []
    }),
  }
}

type Present = Met & { readonly appliesWhen: Condition | null }

/** Several functions may bear one name to citizens: each name as few times as it can be. */
function eachOnce(present: readonly Present[], forms: readonly ProcessForm[]): readonly Met[] {
  const nameOf = ({ role }: Met) => role.citizen?.name ?? role.name
  return [...new Set(present.map(nameOf))].flatMap((name) =>
    inWhichForms(
      present.filter((one) => nameOf(one) === name),
      forms,
    ),
  )
}
