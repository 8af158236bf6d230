import { individualOf } from './handovers.ts'
import type { PartyId, RoleId } from './ids.ts'
import type { Role } from './party.ts'
import { type Claim, type Status, statusOf, valuesOf } from './provenance.ts'
import type { Question, Site } from './site.ts'
import type { WayChoice } from './way-choices.ts'

/** Who gives the answer that a way depends on. */
export type Answering =
  /** It is a decision, by these parties. */
  | { readonly kind: 'decided'; readonly parties: readonly PartyId[] }
  /** It is the citizen's own choice. */
  | { readonly kind: 'own' }
  /** It is a fact, and these see to it that it is known. Several where forms of the process have their own. */
  | {
      readonly kind: 'found-out'
      readonly roles: readonly Role[]
      readonly status: Status
      readonly isWithCitizen: boolean
    }

/** @returns `null` where nobody is named, not even until the parties have agreed */
export function whoAnswers(
  { roles, parties }: Pick<Site, 'roles' | 'parties'>,
  { step, asksConsent }: Pick<WayChoice, 'step' | 'asksConsent'>,
  question: Question,
): Answering | null {
  if (question.decidedBy.length > 0) return { kind: 'decided', parties: question.decidedBy }
  if (asksConsent) return { kind: 'own' }
  const { accountable, responsible, consulted, attends } = step.responsibility
  const individual = individualOf(parties)
  const rolesIn = (claims: readonly Claim<RoleId>[]) => {
    const ids = new Set(valuesOf(claims))
    return roles.filter(({ id }) => ids.has(id))
  }
  const found = rolesIn([accountable])
  if (found.length === 0) return null
  const isCitizen = ({ party }: Role) => party === individual
  if (found.every(isCitizen)) return { kind: 'own' }
  return {
    kind: 'found-out',
    roles: found.filter((role) => !isCitizen(role)),
    status: statusOf(accountable),
    isWithCitizen: rolesIn([...responsible, ...consulted, ...attends]).some(isCitizen),
  }
}
