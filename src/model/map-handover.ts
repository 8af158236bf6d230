import type { ConsentId, DocumentId, RoleId } from './ids.ts'
import type { Channel } from './party.ts'
import type { Deadline, Handover, NoAnswer } from './process.ts'
import type { BareClaim, Claim } from './provenance.ts'

/**
 * How much is told of a claim, as a function over types: `claim` is what a claim of `value` is then. An interface,
 * since only they can speak of `this['value']`.
 */
export interface Telling {
  readonly value: unknown
  readonly claim: unknown
}

/** All that is known. */
export interface Whole extends Telling {
  readonly claim: Claim<this['value']>
}

/** What a drawing or a list says. */
export interface Bare extends Telling {
  readonly claim: BareClaim<this['value']>
}

type ClaimTold<As extends Telling, Value> = (As & { readonly value: Value })['claim']

/** The same fields, with their claims told in another way. */
export type Told<Fields, As extends Telling> = {
  readonly [Key in keyof Fields]: FieldTold<Fields[Key], As>
}

type FieldTold<Field, As extends Telling> =
  Field extends Claim<infer Value>
    ? ClaimTold<As, Value>
    : Field extends readonly Claim<infer Value>[]
      ? readonly ClaimTold<As, Value>[]
      : Field

/** What becomes of a field with one claim, and of one with several. */
type Tell<From extends Telling, To extends Telling> = {
  readonly one: <Value>(claim: ClaimTold<From, Value> | null) => ClaimTold<To, Value> | null
  readonly all: <Value>(
    claims: readonly ClaimTold<From, Value>[],
  ) => readonly ClaimTold<To, Value>[]
}

/** A handover with its claims told in another way. The one place that goes through its fields. */
export function mapHandover<From extends Telling, To extends Telling>(
  handover: Told<Handover, From>,
  { one, all }: Tell<From, To>,
): Told<Handover, To> {
  return {
    what: all<DocumentId>(handover.what),
    channel: one<Channel>(handover.channel),
    receiver: one<RoleId>(handover.receiver),
    by: one<Deadline>(handover.by),
    consent: one<ConsentId>(handover.consent),
    ifNoAnswer: one<NoAnswer>(handover.ifNoAnswer),
  }
}
