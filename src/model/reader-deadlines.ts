import { individualOf } from './handovers.ts'
import type { LegalRuleId, RoleId } from './ids.ts'
import type { Deadline, Step } from './process.ts'
import { type Claim, inEveryForm, settledOrMeanwhile, statusOf } from './provenance.ts'
import type { LegalRule, Site } from './site.ts'

/** What makes a time one to reckon with. */
export type DeadlineBasis =
  /** A rule; what a source tells of here; our conclusion; what is drawn until the parties have agreed. */
  | { readonly kind: 'rule' | 'told' | 'inferred' | 'open' }
  /** What was done in other places than the site's: an example, which binds nobody here. */
  | { readonly kind: 'elsewhere'; readonly places: readonly string[] }

export type ReaderDeadline = {
  readonly deadline: Deadline
  readonly basis: DeadlineBasis
  /** What the forms of the process are called in which it holds; `null` = in all. */
  readonly formName: string | null
  /** The deadline in the words that its rule has for citizens; `null` where it has none, or sets another time. */
  readonly citizenText: string | null
}

export type ReaderDeadlines = {
  /** Each once, also when several steps have it. */
  readonly deadlines: readonly ReaderDeadline[]
  /** The legal rules behind them. */
  readonly rules: readonly LegalRuleId[]
  /** The parties have not agreed on one of them. */
  readonly isAnyOpen: boolean
  /** The sources tell how the parties do today; where they are silent, nobody has disagreed either. */
  readonly isDisputed: boolean
}

type Registers = Pick<Site, 'roles' | 'parties' | 'legalRules' | 'sources'>

/**
 * The deadlines of what happens to the reader: of steps where the individual acts or attends, and of meetings. How
 * long the parties have for their own work is the caseworker's page's to tell.
 */
export function readerDeadlines(site: Registers, steps: readonly Step[]): ReaderDeadlines {
  const individual = individualOf(site.parties)
  const isReader = (id: RoleId | null) =>
    id !== null && site.roles.some((role) => role.id === id && role.party === individual)
  const claims = steps.flatMap(({ kind, lane, responsibility, deadline }) => {
    const { responsible, attends } = responsibility
    const concerns =
      kind === 'meeting' ||
      lane === individual ||
      [...responsible, ...attends].map(settledOrMeanwhile).some(isReader)
    return concerns && deadline ? inEveryForm(deadline) : []
  })
  const known = claims.flatMap((claim) => readerDeadline(site, claim) ?? [])
  const keys = known.map(({ deadline, formName }) => `${keyOf(deadline)} ${formName}`)
  return {
    deadlines: known.filter((_, index) => keys.indexOf(keys[index] ?? '') === index),
    rules: known.flatMap(({ deadline }) => deadline.rule ?? []),
    isAnyOpen: claims.some(({ kind }) => kind === 'open'),
    isDisputed: claims.some((claim) => claim.kind === 'open' && claim.practices !== null),
  }
}

const keyOf = ({ amount, unit, countedFrom, before }: Deadline) =>
  `${amount} ${unit} ${countedFrom} ${before}`

function readerDeadline(site: Registers, claim: Claim<Deadline>): ReaderDeadline | null {
  const deadline = settledOrMeanwhile(claim)
  if (deadline === null) return null
  const rule = site.legalRules.find(({ id }) => id === deadline.rule) ?? null
  const isSame = rule?.deadline != null && keyOf(rule.deadline) === keyOf(deadline)
  return {
    deadline,
    basis: basisOf(site, claim, rule),
    formName: claim.formName ?? null,
    citizenText: isSame ? rule.citizenText : null,
  }
}

/** A source that describes another place makes no rule here, whatever the statement that cites it is called. */
function basisOf(
  { sources }: Registers,
  claim: Claim<Deadline>,
  rule: LegalRule | null,
): DeadlineBasis {
  const status = statusOf(claim)
  if (status !== 'stated') return { kind: status }
  const citations = claim.citations.length > 0 ? claim.citations : (rule?.citations ?? [])
  const cited = citations.map(({ source }) => sources.find(({ id }) => id === source))
  const places = cited.flatMap((source) => source?.place ?? [])
  if (places.length > 0 && places.length === cited.length) {
    return { kind: 'elsewhere', places: [...new Set(places)] }
  }
  return { kind: rule === null ? 'told' : 'rule' }
}
