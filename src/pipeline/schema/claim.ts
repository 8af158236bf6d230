import * as z from 'zod'
import type { Claim, OpenClaim, Provenance, Status } from '../../model/provenance.ts'
import { valueMessages } from '../messages-values.sv.ts'
import { isWrittenMap, Written, whereIs } from '../written.ts'
import { fault, parseInside } from './fault.ts'
import { fields, optional } from './fields.ts'
import { citations, partyRef } from './reference.ts'
import { list, oneOf, shown } from './values.ts'

const STATUS_WORDS = { belagd: 'stated', härledd: 'inferred', öppen: 'open' } as const

/** How firmly something stands; `öppen` on a single value is written in its open form instead. */
export const status = oneOf<Status>(STATUS_WORDS)
const settledStatus = oneOf<Status>({ belagd: 'stated', härledd: 'inferred' })

/**
 * A value in short form (`lakare`), long form (`{ värde: lakare, status: härledd, källa: … }`) or open form
 * (`{ öppen: 'Båda arbetssätten', avgörs-av: […], tills-vidare: lakare }`).
 */
export function claim<Schema extends z.ZodType>(inner: Schema) {
  type Value = z.output<Schema>
  const open = openForm(inner)
  const long = fields({
    // The value itself, the same as in the short form.
    värde: inner,
    // When this value stands more or less firmly than the rest of the file.
    status: optional(settledStatus),
    // When this value has a source of its own.
    källa: optional(citations),
  })
  return z.unknown().transform((input, context): Claim<Value> => {
    if (isWrittenMap(input) && 'öppen' in input) return parseInside(open, input, context)
    if (isWrittenMap(input)) {
      const written = parseInside(long, input, context)
      if (!written || context.issues.length > 0) return z.NEVER
      // Zod cannot see through a shape that holds a generic schema.
      const { värde, status: own, källa } = written as object as LongForm<Value>
      return settle(input, värde, own, källa)
    }
    const value = parseInside(inner, input, context)
    if (context.issues.length > 0) return z.NEVER
    return settle(input, value, null, null)
  })
}

type LongForm<Value> = {
  readonly värde: Value
  readonly status: Status | null
  readonly källa: Provenance['citations'] | null
}

/** A value that is a set of keys: `status` and `källa` stand beside them, and the open form is the same as for `claim`. */
export function claimOfFields<Shape extends z.ZodRawShape, Value>(
  shape: Shape,
  toValue: (written: z.output<z.ZodObject<Shape>>) => Value,
  what: string,
) {
  const plain = fields(shape, { what }).transform((written) =>
    toValue(written as z.output<z.ZodObject<Shape>>),
  )
  const open = openForm(plain)
  const withProvenance = fields(
    { ...shape, status: optional(settledStatus), källa: optional(citations) },
    { what },
  )
  return z.unknown().transform((input, context): Claim<Value> => {
    if (isWrittenMap(input) && 'öppen' in input) return parseInside(open, input, context)
    const written = parseInside(withProvenance, input, context)
    if (!written || context.issues.length > 0) return z.NEVER
    const {
      status: ownStatus,
      källa,
      ...rest
    } = written as {
      status: Status | null
      källa: Provenance['citations'] | null
    }
    return settle(input, toValue(rest as z.output<z.ZodObject<Shape>>), ownStatus, källa)
  })
}

function openForm<Schema extends z.ZodType>(inner: Schema) {
  const schema = fields({
    // The practices side by side, or `true` where the sources are silent.
    öppen: practices,
    // The parties that must agree.
    'avgörs-av': optional(list(partyRef)),
    // What the map draws until they have (dotted).
    'tills-vidare': optional(inner),
    källa: optional(citations),
  })
  return z.unknown().transform((input, context): OpenClaim<z.output<Schema>> => {
    const written = parseInside(schema, input, context)
    if (!written || context.issues.length > 0) return z.NEVER
    const where = whereIs(input)
    const value: OpenClaim<z.output<Schema>> = {
      kind: 'open',
      practices: written.öppen,
      decidedBy: written['avgörs-av'] ?? [],
      meanwhile: written['tills-vidare'] ?? null,
      citations: written.källa ?? where?.file.inherited.citations ?? [],
    }
    return where ? where.file.note(value, input) : value
  })
}

const practices = z.unknown().transform((input, context): string | null => {
  if (input instanceof Written && input.value === true) return null
  if (input instanceof Written && typeof input.value === 'string' && input.value !== '') {
    return input.value
  }
  return fault(context, input, 'wrong-type', valueMessages.notPractices(shown(input)))
})

function settle<Value>(
  input: unknown,
  value: Value,
  ownStatus: Status | null,
  ownCitations: Provenance['citations'] | null,
): Claim<Value> {
  const where = whereIs(input)
  const settled: Claim<Value> = {
    kind: 'settled',
    value,
    status: ownStatus ?? where?.file.inherited.status ?? 'stated',
    citations: ownCitations ?? where?.file.inherited.citations ?? [],
  }
  return where ? where.file.note(settled, input) : settled
}
