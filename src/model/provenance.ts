import type { PartyId, SourceId } from './ids.ts'
import type { Condition } from './process.ts'

/** How firmly a statement stands: `stated` by a source, `inferred` by us, `open` = not agreed between the parties. */
export type Status = 'stated' | 'inferred' | 'open'

/** `gk-rapport 4.2.2` in content: a source and the place in it. */
export type Citation = { readonly source: SourceId; readonly locator: string | null }

export type Provenance = { readonly status: Status; readonly citations: readonly Citation[] }

/** In which forms of its process a value holds; without these it holds in all of them. */
export type HeldInForms = {
  readonly appliesWhen?: Condition
  /** What those forms are called ("Med sjukpenning"), from when the process is linked. */
  readonly formName?: string
}

/** A value of a field that has one at a time, and what stands in its place in other forms of the process. */
type WithOtherForms<Value> = HeldInForms & { readonly otherForms?: readonly Claim<Value>[] }

/** A value that the sources give, or that we infer. */
export type SettledClaim<Value> = Provenance &
  WithOtherForms<Value> & { readonly kind: 'settled'; readonly value: Value }

/** A value the parties have not agreed on: both practices, who decides, and what the map draws meanwhile. */
export type OpenClaim<Value> = WithOtherForms<Value> & {
  readonly kind: 'open'
  /** How the parties do today, one text for each way; `null` where the sources are silent. */
  readonly practices: readonly string[] | null
  readonly decidedBy: readonly PartyId[]
  readonly meanwhile: Value | null
  readonly citations: readonly Citation[]
}

/** Any value of the content may be written short (status inherited from its step) or long; both end up here. */
export type Claim<Value> = SettledClaim<Value> | OpenClaim<Value>

/** How firmly a whole stands that is made of these: as the least firm of them. */
export function leastSure(statuses: readonly Status[]): Status {
  const order: readonly Status[] = ['open', 'inferred']
  return order.find((status) => statuses.includes(status)) ?? 'stated'
}

/** What a drawing or a list says of a claim: the value and how firmly it stands, without where it comes from. */
export type BareClaim<Value> = (
  | Pick<SettledClaim<Value>, 'kind' | 'value' | 'status' | 'formName'>
  | Pick<OpenClaim<Value>, 'kind' | 'meanwhile' | 'formName'>
) & { readonly otherForms?: readonly BareClaim<Value>[] }

/** The value to draw: the settled one, or what holds until the parties have agreed. */
export function settledOrMeanwhile<Value>(claim: BareClaim<Value>): Value | null {
  return claim.kind === 'settled' ? claim.value : claim.meanwhile
}

/** A claim and those that stand in its place in other forms of the process, the one that is drawn first. */
export function inEveryForm<Some extends { readonly otherForms?: readonly Some[] }>(
  claim: Some,
): readonly Some[] {
  return claim.otherForms ? [claim, ...claim.otherForms] : [claim]
}

/** The values to draw, of every form of the process. */
export function valuesOf<Value>(claims: readonly (BareClaim<Value> | null)[]): readonly Value[] {
  return claims.flatMap((claim) =>
    claim ? inEveryForm(claim).flatMap((one) => settledOrMeanwhile(one) ?? []) : [],
  )
}

export function statusOf<Value>(claim: BareClaim<Value>): Status {
  return claim.kind === 'settled' ? claim.status : 'open'
}

/** A calendar day, `2026-11-20`. */
export type Day = string

/** Who owns a text, when it was compared with its sources, and when it must be again. */
export type Review = {
  readonly owner: PartyId
  readonly reviewedOn: Day
  readonly reviewBy: Day
  /** Set when the owning party has confirmed the text; the page says so when it is missing. */
  readonly confirmedOn: Day | null
  /** A function (never a name) that has tried the text on readers, and when. */
  readonly readBy: { readonly role: string; readonly on: Day } | null
}

/** A source document that statements cite. */
export type Source = {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  /** As written in content: a year, a month or a day; `null` where the source bears no date. */
  readonly date: string | null
  readonly url: string | null
  /** The place it describes, when that is another than the site's: what was done there is an example here. */
  readonly place: string | null
  /** What to bear in mind: an old copy, a year that has passed. */
  readonly caution: string | null
}
