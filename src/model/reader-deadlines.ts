import { individualOf } from './handovers.ts'
import type { LegalRuleId, RoleId } from './ids.ts'
import type { Deadline, Step } from './process.ts'
import { type Claim, inEveryForm, settledOrMeanwhile } from './provenance.ts'
import type { Site } from './site.ts'
import { type TimeBasis, timeBasis } from './time-basis.ts'

export type ReaderDeadline = {
  readonly deadline: Deadline
  /** A rule, or what else makes it a time to reckon with. */
  readonly basis: TimeBasis | { readonly kind: 'rule' }
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
  const claims = steps.flatMap((step) =>
    step.deadline && concernsReader(site, step) ? inEveryForm(step.deadline) : [],
  )
  const known = claims.flatMap((claim) => readerDeadline(site, claim) ?? [])
  const keys = known.map(({ deadline, formName }) => `${keyOf(deadline)} ${formName}`)
  return {
    deadlines: known.filter((_, index) => keys.indexOf(keys[index] ?? '') === index),
    rules: known.flatMap(({ deadline }) => deadline.rule ?? []),
    isAnyOpen: claims.some(({ kind }) => kind === 'open'),
    isDisputed: claims.some((claim) => claim.kind === 'open' && claim.practices !== null),
  }
}

/** Whether the individual acts or attends in the step, or it is a meeting. */
export function concernsReader(
  { roles, parties }: Pick<Site, 'roles' | 'parties'>,
  { kind, lane, responsibility }: Step,
): boolean {
  const individual = individualOf(parties)
  const isReader = (id: RoleId | null) =>
    id !== null && roles.some((role) => role.id === id && role.party === individual)
  const { responsible, attends } = responsibility
  return (
    kind === 'meeting' ||
    lane === individual ||
    [...responsible, ...attends].map(settledOrMeanwhile).some(isReader)
  )
}

const keyOf = ({ amount, unit, countedFrom, before }: Deadline) =>
  `${amount} ${unit} ${countedFrom} ${before}`

function readerDeadline(site: Registers, claim: Claim<Deadline>): ReaderDeadline | null {
  const deadline = settledOrMeanwhile(claim)
  if (deadline === null) return null
  const rule = site.legalRules.find(({ id }) => id === deadline.rule) ?? null
  const citations = claim.citations.length > 0 ? claim.citations : (rule?.citations ?? [])
  const basis = timeBasis(site, { ...claim, citations })
  const isSame = rule?.deadline != null && keyOf(rule.deadline) === keyOf(deadline)
  return {
    deadline,
    basis: basis.kind === 'told' && rule !== null ? { kind: 'rule' } : basis,
    formName: claim.formName ?? null,
    citizenText: isSame ? rule.citizenText : null,
  }
}
